<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CHARL-E</source>
        <translation>Acerca de CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence, get a picture: Stable Diffusion on your own machine. Nothing you type or draw leaves it.</source>
        <translation>Escribe una frase y obtén una imagen: Stable Diffusion en tu propio equipo. Nada de lo que escribas o dibujes sale de él.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AcknowledgementsDialog</name>
    <message>
        <source>Acknowledgements</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>What is inside CHARL-E</source>
        <translation>Qué hay dentro de CHARL-E</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>CHARL-E stands on the work of many people, who gave it away under these licences. Thank you!</source>
        <translation>CHARL-E se apoya en el trabajo de muchas personas, que lo regalaron con estas licencias. ¡Gracias!</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and Clear the Queue</source>
        <translation>Detener y vaciar la cola</translation>
    </message>
    <message>
        <source>New Drawing</source>
        <translation>Nuevo dibujo</translation>
    </message>
    <message>
        <source>Surprise Me</source>
        <translation>Sorpréndeme</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Sorpréndeme</translation>
    </message>
    <message>
        <source>Make Stronger</source>
        <translation>Reforzar</translation>
    </message>
    <message>
        <source>Make Weaker</source>
        <translation>Atenuar</translation>
    </message>
    <message>
        <source>Open a Picture’s Recipe…</source>
        <translation>Abrir la receta de una imagen…</translation>
    </message>
    <message>
        <source>Get More Models…</source>
        <translation>Obtener más modelos…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variar…</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Use This Recipe</source>
        <translation>Usar esta receta</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Trasladar a la papelera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>More Settings for This Picture</source>
        <translation>Más ajustes para esta imagen</translation>
    </message>
    <message>
        <source>Recent Pictures</source>
        <translation>Imágenes recientes</translation>
    </message>
    <message>
        <source>Ideas for Prompts</source>
        <translation>Ideas para prompts</translation>
    </message>
    <message>
        <source>What the Starter Model Knows</source>
        <translation>Lo que conoce el modelo inicial</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Check for Updates…</source>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>About CHARL-E</source>
        <translation>Acerca de CHARL-E</translation>
    </message>
    <message>
        <source>Quit CHARL-E</source>
        <translation>Salir de CHARL-E</translation>
    </message>
    <message>
        <source>Draw Next</source>
        <translation>Dibujar después</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Mostrar en el Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>CHARL-E ended unexpectedly last time. Nothing that was finished is lost.</source>
        <translation>CHARL-E se cerró inesperadamente la última vez. No se ha perdido nada de lo que estaba terminado.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>BatchTray</name>
    <message>
        <source>Pictures of this drawing</source>
        <translation>Imágenes de este dibujo</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semilla {0}</translation>
    </message>
    <message>
        <source>The picture is finished.</source>
        <translation>La imagen está terminada.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare two pictures</source>
        <translation>Comparar dos imágenes</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Imagen izquierda</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Imagen derecha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Ambas tienen la misma receta.</translation>
    </message>
    <message>
        <source>One of them has no recipe inside, so only the pixels compare.</source>
        <translation>Una de ellas no contiene receta; solo se pueden comparar los píxeles.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Fidelidad al texto</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>¿Dónde guardar las imágenes?</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Draw something meanwhile</source>
        <translation>Dibujar algo mientras tanto</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copiando y comprobando…</translation>
    </message>
    <message>
        <source>Copying and checking: {0} %</source>
        <translation>Copiando y comprobando: {0} %</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>Listo. Se han comprobado todos los archivos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Detenido. No ha quedado ningún resto.</translation>
    </message>
    <message>
        <source>Everything is here and was checked.</source>
        <translation>Todo está aquí y se ha comprobado.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This goes on by itself, also when you close this window. If CHARL-E is closed or the connection breaks, it goes on later where it stopped.</source>
        <translation>La descarga sigue sola, aunque cierres esta ventana. Si se cierra CHARL-E o se corta la conexión, continuará más tarde donde se quedó.</translation>
    </message>
    <message>
        <source>Draw in the main window</source>
        <translation>Dibujar en la ventana principal</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>How much of {0} is here</source>
        <translation>Cuánto hay ya de {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Waiting for the one before</source>
        <translation>A la espera del anterior</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>Listo. Se han comprobado todos los archivos.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The connection is lost; trying again by itself</source>
        <translation>Se ha perdido la conexión; se reintenta automáticamente</translation>
    </message>
    <message>
        <source>checking what arrived</source>
        <translation>comprobando lo recibido</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>DrawDesk</name>
    <message>
        <source>The recipe is set up. Press Draw to see it again.</source>
        <translation>La receta está lista. Pulsa Dibujar para verla de nuevo.</translation>
    </message>
    <message>
        <source>The recipe is set up. It was drawn with another model: {0}.</source>
        <translation>La receta está lista. Se dibujó con otro modelo: {0}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>DrawingFooter</name>
    <message>
        <source>Stop drawing</source>
        <translation>Detener el dibujo</translation>
    </message>
    <message>
        <source>How far the drawing is</source>
        <translation>Progreso del dibujo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Let go to bring this picture’s settings back</source>
        <translation>Suelta para recuperar los ajustes de esta imagen</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>What shall we draw?</source>
        <translation>¿Qué dibujamos?</translation>
    </message>
    <message>
        <source>Describe a picture below, or start with one of these.</source>
        <translation>Describe una imagen abajo o empieza con una de estas.</translation>
    </message>
</context>
<context>
    <name>FailedPanel</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>No importa</translation>
    </message>
    <message>
        <source>Draw it smaller</source>
        <translation>Dibujar más pequeña</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Only favourites</source>
        <translation>Solo favoritas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dibujar algo</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Buscar en tus prompts</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Por prompt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture matches these words</source>
        <translation>Ninguna imagen coincide con estas palabras</translation>
    </message>
    <message>
        <source>Try fewer words, or others.</source>
        <translation>Prueba con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritas</translation>
    </message>
    <message>
        <source>Press the heart of a picture that you like.</source>
        <translation>Pulsa el corazón de una imagen que te guste.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Everything that you draw appears here.</source>
        <translation>Todo lo que dibujes aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>CHARL-E does not search for pictures or paste them together. It begins with pure noise and takes the noise away, a little at a time, until a picture is left that fits your words.</source>
        <translation>CHARL-E no busca imágenes ni las pega unas con otras. Parte de puro ruido y lo va quitando poco a poco, hasta que queda una imagen que encaja con tus palabras.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Draw a picture, and its own steps play here.</source>
        <translation>Dibuja una imagen y aquí se reproducirán sus propios pasos.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dibujar algo</translation>
    </message>
    <message>
        <source>It starts with noise</source>
        <translation>Empieza con ruido</translation>
    </message>
    <message>
        <source>The seed is a number from which the noise is made, like the deal of a deck of cards. The same seed always gives the same noise, and so the same picture.</source>
        <translation>La semilla es un número a partir del cual se crea el ruido, como el reparto de una baraja. La misma semilla da siempre el mismo ruido y, por tanto, la misma imagen.</translation>
    </message>
    <message>
        <source>Your words become directions</source>
        <translation>Tus palabras se convierten en direcciones</translation>
    </message>
    <message>
        <source>One part of the model has read millions of captions. It turns your prompt into a few hundred numbers for each word, which say where a fitting picture lies.</source>
        <translation>Una parte del modelo ha leído millones de pies de foto. Convierte cada palabra de tu prompt en unos cientos de números que indican dónde está una imagen adecuada.</translation>
    </message>
    <message>
        <source>Step by step, the noise goes away</source>
        <translation>Paso a paso, el ruido desaparece</translation>
    </message>
    <message>
        <source>At each step the model guesses which part of what it sees is noise, once with your words and once without. The difference between the two guesses shows the way; guidance says how far to follow it. Rough shapes come first, then detail.</source>
        <translation>En cada paso, el modelo adivina qué parte de lo que ve es ruido, una vez con tus palabras y otra sin ellas. La diferencia entre ambas muestra el camino; la fidelidad al texto dice hasta dónde seguirlo. Primero aparecen las formas generales y luego los detalles.</translation>
    </message>
    <message>
        <source>All of it in miniature</source>
        <translation>Todo en miniatura</translation>
    </message>
    <message>
        <source>The steps do not work on pixels but on a miniature with eight times fewer points in each direction, called latents. That is why your own machine can do it, and why the steps above look so coarse.</source>
        <translation>Los pasos no trabajan con píxeles, sino con una miniatura que tiene ocho veces menos puntos en cada dirección: los latentes. Por eso tu propio equipo puede hacerlo, y por eso los pasos de arriba se ven tan toscos.</translation>
    </message>
    <message>
        <source>Then it is unfolded</source>
        <translation>Después se despliega</translation>
    </message>
    <message>
        <source>At the end another part, the decoder, unfolds the miniature into the finished picture and fills in texture and edges.</source>
        <translation>Al final, otra parte, el decodificador, despliega la miniatura hasta formar la imagen terminada y añade texturas y contornos.</translation>
    </message>
    <message>
        <source>Where the skill comes from</source>
        <translation>De dónde viene la habilidad</translation>
    </message>
    <message>
        <source>A model learns by looking at captioned pictures to which noise was added, and by guessing the noise. It keeps no pictures, only what helps it to guess. What it rarely saw, it draws badly: hands, letters, counts.</source>
        <translation>Un modelo aprende mirando imágenes descritas a las que se añadió ruido y adivinando ese ruido. No guarda imágenes, solo lo que le ayuda a adivinar. Lo que ha visto poco, lo dibuja mal: manos, letras, cantidades.</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Click words to add them to your prompt.</source>
        <translation>Haz clic en las palabras para añadirlas al prompt.</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <translation>Tus prompts</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Fidelidad al texto</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Roll a new seed</source>
        <translation>Sacar otra semilla al azar</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Conservar esta semilla</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar ancho y alto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>Volver a los valores habituales</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>una nueva cada vez</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>blurry, text, …</source>
        <translation>blurry, text, …</translation>
    </message>
    <message>
        <source>More steps: finer, and slower to draw.</source>
        <translation>Más pasos: más fino, pero más lento.</translation>
    </message>
    <message>
        <source>How closely the picture follows your words. Too much looks harsh.</source>
        <translation>Hasta qué punto la imagen sigue tus palabras. En exceso, se ve dura.</translation>
    </message>
    <message>
        <source>The way from noise to picture. Each has its own look.</source>
        <translation>El camino del ruido a la imagen. Cada uno tiene su estilo.</translation>
    </message>
    <message>
        <source>Same seed and settings: same picture. Lock it to change one thing at a time.</source>
        <translation>Misma semilla y mismos ajustes: misma imagen. Bloquéala para cambiar una sola cosa cada vez.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>What should not be in the picture.</source>
        <translation>Lo que no debe aparecer en la imagen.</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Tamaño exacto</translation>
    </message>
    <message>
        <source>What has learnt to draw. Each was shown other pictures.</source>
        <translation>Lo que ha aprendido a dibujar. Cada uno vio imágenes distintas.</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>Qué parte de este equipo dibuja.</translation>
    </message>
    <message>
        <source>In pixels. This model draws best at {0}.</source>
        <translation>En píxeles. Este modelo dibuja mejor a {0}.</translation>
    </message>
    <message>
        <source>Let the seed change</source>
        <translation>Dejar que cambie la semilla</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Conservar la semilla</translation>
    </message>
</context>
<context>
    <name>KnownThings</name>
    <message>
        <source>What the starter model knows</source>
        <translation>Lo que conoce el modelo inicial</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search what the model knows</source>
        <translation>Buscar en lo que conoce el modelo</translation>
    </message>
    <message>
        <source>Things that the model knows</source>
        <translation>Cosas que conoce el modelo</translation>
    </message>
    <message>
        <source>It was not taught this. Stable Diffusion knows nearly everything.</source>
        <translation>Eso no lo ha aprendido. Stable Diffusion conoce casi todo.</translation>
    </message>
    <message>
        <source>Click a thing to put it into your prompt. The model reads English.</source>
        <translation>Haz clic en una palabra para añadirla a tu prompt. El modelo lee inglés.</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Obtener Stable Diffusion…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Colores: {0}</translation>
    </message>
    <message>
        <source>Places: {0}</source>
        <translation>Lugares: {0}</translation>
    </message>
    <message>
        <source>Sizes: {0}</source>
        <translation>Tamaños: {0}</translation>
    </message>
    <message>
        <source>Styles: {0}</source>
        <translation>Estilos: {0}</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>Licencia de {0}</translation>
    </message>
    <message>
        <source>The model belongs to its makers. They ask you to keep to this: {0}.</source>
        <translation>El modelo pertenece a sus creadores. Te piden que respetes esto: {0}.</translation>
    </message>
    <message>
        <source>If you agree, it is noted on this machine with today&apos;s date.</source>
        <translation>Si aceptas, se anota en este equipo con la fecha de hoy.</translation>
    </message>
    <message>
        <source>Scroll to the end of the text to agree.</source>
        <translation>Desplázate hasta el final del texto para aceptar.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>No acepto</translation>
    </message>
    <message>
        <source>What you agree not to do</source>
        <translation>Lo que aceptas no hacer</translation>
    </message>
    <message>
        <source>You agree not to use the model …</source>
        <translation>Aceptas no usar el modelo…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>This Mac</source>
        <translation>Este Mac</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>A quick look at whether everything is in place.</source>
        <translation>Un vistazo rápido para ver si todo está listo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <source>Something stands in the way. Here is what you can do.</source>
        <translation>Hay algún obstáculo. Esto es lo que puedes hacer.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>A new model is ready.</source>
        <translation>Hay un modelo nuevo listo.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>The model is what has learnt to draw. You can add others later.</source>
        <translation>El modelo es lo que ha aprendido a dibujar. Más adelante puedes añadir otros.</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Va con él</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} por descargar</translation>
    </message>
    <message>
        <source>about {0} a picture</source>
        <translation>unos {0} por imagen</translation>
    </message>
    <message>
        <source>{0} GB of memory</source>
        <translation>{0} GB de memoria</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>{0} are here already</source>
        <translation>{0} ya están aquí</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Necesita reparación</translation>
    </message>
    <message>
        <source>On a disk that is not connected</source>
        <translation>En un disco no conectado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>licence unknown: keep to what its makers ask</source>
        <translation>licencia desconocida: respeta lo que pidan sus creadores</translation>
    </message>
    <message>
        <source>your own model</source>
        <translation>tu propio modelo</translation>
    </message>
    <message>
        <source>{0} to copy</source>
        <translation>{0} por copiar</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Go on optimising</source>
        <translation>Seguir optimizando</translation>
    </message>
    <message>
        <source>Optimise for this Mac</source>
        <translation>Optimizar para este Mac</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Makes a second form of this model that suits your Mac’s chip: pictures may come up to twice as fast, and with far less energy. This takes a few minutes and up to {0} once. You can draw meanwhile, and stop at any time.</source>
        <translation>Crea una segunda forma de este modelo adaptada al chip de su Mac: las imágenes pueden llegar hasta el doble de rápido y con mucha menos energía. Tarda unos minutos y ocupa hasta {0}, una sola vez. Mientras tanto puede dibujar, y detenerlo cuando quiera.</translation>
    </message>
    <message>
        <source>Remove it from the list? Its files stay on the disk they are on.</source>
        <translation>¿Quitarlo de la lista? Sus archivos se quedan en su disco.</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. You can download it again.</source>
        <translation>¿Eliminarlo y liberar {0}? Tus imágenes se quedan. Puedes volver a descargarlo.</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. Keep the file you made it from, if you may want it again.</source>
        <translation>¿Eliminarlo y liberar {0}? Tus imágenes se quedan. Conserva el archivo original por si lo quieres de nuevo.</translation>
    </message>
    <message>
        <source>last used on {0}</source>
        <translation>usado por última vez el {0}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>Optimised for this Mac</source>
        <translation>Optimizado para este Mac</translation>
    </message>
    <message>
        <source>Changed: verify it</source>
        <translation>Cambiado: compruébalo</translation>
    </message>
    <message>
        <source>Download not finished</source>
        <translation>Descarga sin terminar</translation>
    </message>
    <message>
        <source>Its disk is not connected</source>
        <translation>Su disco no está conectado</translation>
    </message>
    <message>
        <source>Reading every file and comparing it…</source>
        <translation>Leyendo y comparando cada archivo…</translation>
    </message>
    <message>
        <source>Copying and comparing; the model stays usable meanwhile…</source>
        <translation>Copiando y comparando; el modelo se puede usar mientras tanto…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Optimising; you can go on drawing…</source>
        <translation>Optimizando; puede seguir dibujando…</translation>
    </message>
</context>
<context>
    <name>OfflineMark</name>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>A download that you started is running.</source>
        <translation>Hay una descarga en curso que has iniciado tú.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Everything is drawn on this machine. Nothing leaves it.</source>
        <translation>Todo se dibuja en este equipo. Nada sale de él.</translation>
    </message>
</context>
<context>
    <name>OwnModelPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>I already have a model</source>
        <translation>Ya tengo un modelo</translation>
    </message>
    <message>
        <source>A .ckpt or .safetensors file, a folder, or the models of another CHARL-E. Drop it here or choose it. It is copied; the original stays as it is.</source>
        <translation>Un archivo .ckpt o .safetensors, una carpeta o los modelos de otro CHARL-E. Suéltalo aquí o elígelo. Se copia; el original queda como está.</translation>
    </message>
    <message>
        <source>Looking at “{0}”…</source>
        <translation>Examinando “{0}”…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Models (*.ckpt *.safetensors *.pt *.pth *.bin)</source>
        <translation>Modelos (*.ckpt *.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>Elegir una carpeta con un modelo</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>This picture has no recipe inside.</source>
        <translation>Esta imagen no contiene receta.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>Guardado como “{0}”</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the Trash</source>
        <translation>
            <numerusform>%n imagen trasladada a la papelera</numerusform>
            <numerusform>%n imágenes trasladadas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Whose recipe?</source>
        <translation>¿La receta de qué imagen?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>“{0}” has no recipe inside.</source>
        <translation>“{0}” no contiene receta.</translation>
    </message>
    <message>
        <source>Open the picture to compare with.</source>
        <translation>Abre la imagen con la que quieres comparar.</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>Guardado como “{0}”</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The picture at this step</source>
        <translation>La imagen en este paso</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Save as GIF…</source>
        <translation>Guardar como GIF…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>paso {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>CHARL-E is drawing</source>
        <translation>CHARL-E está dibujando</translation>
    </message>
    <message>
        <source>Your picture is ready</source>
        <translation>Tu imagen está lista</translation>
    </message>
    <message numerus="yes">
        <source>Your %n pictures are ready</source>
        <translation>
            <numerusform>Tu imagen está lista</numerusform>
            <numerusform>Tus %n imágenes están listas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Describe the picture. Return draws it.</source>
        <translation>Describe la imagen. Con Retorno se dibuja.</translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>Describe una imagen…</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to draw</source>
        <translation>Qué dibujar</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Cuántas imágenes</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>This prompt is long: the words in grey have little say in the picture.</source>
        <translation>Este prompt es largo: las palabras en gris apenas influyen en la imagen.</translation>
    </message>
    <message>
        <source>The model reads all of this prompt, and has room for more.</source>
        <translation>El modelo lee todo este prompt y aún hay sitio para más.</translation>
    </message>
    <message>
        <source>{0} of {1} word pieces</source>
        <translation>{0} de {1} fragmentos de palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Waiting pictures</source>
        <translation>Imágenes en espera</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semilla {0}</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What shall be the first picture?</source>
        <translation>¿Cuál será la primera imagen?</translation>
    </message>
    <message>
        <source>A click puts the sentence into the main window, where you can change it. From now on everything works without the internet.</source>
        <translation>Con un clic, la frase pasa a la ventana principal, donde puedes cambiarla. A partir de ahora, todo funciona sin internet.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} está listo.</translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation>{0} están listos.</translation>
    </message>
    <message>
        <source>You can draw now.</source>
        <translation>Ya puedes dibujar.</translation>
    </message>
    <message>
        <source>Start drawing</source>
        <translation>Empezar a dibujar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The safety checker withheld this picture. It is often wrong.</source>
        <translation>El filtro de seguridad ha retenido esta imagen. Se equivoca a menudo.</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Ver cuáles</translation>
    </message>
    <message>
        <source>In a shape this long, things may repeat or be cut off at the edge.</source>
        <translation>En una forma tan alargada, algunas cosas pueden repetirse o quedar cortadas en el borde.</translation>
    </message>
    <message>
        <source>This is smaller than what the model was taught, so shapes may melt.</source>
        <translation>Es más pequeño de lo que el modelo aprendió, así que las formas pueden fundirse.</translation>
    </message>
    <message>
        <source>Draw in its own size</source>
        <translation>Dibujar a su tamaño</translation>
    </message>
</context>
<context>
    <name>RecentStrip</name>
    <message>
        <source>Recent pictures</source>
        <translation>Imágenes recientes</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Back to the new picture</source>
        <translation>Volver a la imagen nueva</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Keep the recipe inside</source>
        <translation>Incluir la receta</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Higher is finer and larger.</source>
        <translation>Más alto: más fino y más grande.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Prompt and settings, so that anyone with the file can draw it again.</source>
        <translation>Prompt y ajustes, para que cualquiera que tenga el archivo pueda dibujarla de nuevo.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>A Core ML model cannot have {0} bits a weight.</source>
        <translation>Un modelo Core ML no puede tener {0} bits por peso.</translation>
    </message>
    <message>
        <source>A filter in this network may be reading along. Try another network.</source>
        <translation>Puede que un filtro de esta red esté leyendo los datos. Prueba con otra red.</translation>
    </message>
    <message>
        <source>A model cannot be moved into itself.</source>
        <translation>Un modelo no se puede mover dentro de sí mismo.</translation>
    </message>
    <message>
        <source>A picture of {0} × {1} pixels needs too much memory.</source>
        <translation>Una imagen de {0} × {1} píxeles necesita demasiada memoria.</translation>
    </message>
    <message>
        <source>A site may have sent a message instead of the file. Open it in a text editor to read the message, then download the model again.</source>
        <translation>Puede que un sitio haya enviado un mensaje en lugar del archivo. Ábrelo en un editor de texto para leer el mensaje y después vuelve a descargar el modelo.</translation>
    </message>
    <message>
        <source>Allow reading it in its information window, or choose another picture.</source>
        <translation>Permite su lectura en su ventana de información o elige otra imagen.</translation>
    </message>
    <message>
        <source>Allow writing to it in its information window, or choose another disk for models.</source>
        <translation>Permite escribir en ella desde su ventana de información o elige otro disco para los modelos.</translation>
    </message>
    <message>
        <source>Allow writing to “{0}” in its information window, or use another disk.</source>
        <translation>Permite escribir en “{0}” desde su ventana de información o usa otro disco.</translation>
    </message>
    <message>
        <source>An add-on for v1.4 and v1.5: a picture in 4 to 8 steps instead of 25, a little plainer.</source>
        <translation>Un complemento para v1.4 y v1.5: una imagen en 4 a 8 pasos en vez de 25, algo más sencilla.</translation>
    </message>
    <message>
        <source>Another CHARL-E is already fetching or changing “{0}”.</source>
        <translation>Otro CHARL-E ya está descargando o modificando “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E cannot draw with this kind of model ({0}).</source>
        <translation>CHARL-E no puede dibujar con este tipo de modelo ({0}).</translation>
    </message>
    <message>
        <source>CHARL-E cannot reach {0}.</source>
        <translation>CHARL-E no puede conectar con {0}.</translation>
    </message>
    <message>
        <source>CHARL-E cannot save pictures as “{0}”.</source>
        <translation>CHARL-E no puede guardar imágenes como “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E cannot use it. {0}</source>
        <translation>CHARL-E no puede usarlo. {0}</translation>
    </message>
    <message>
        <source>CHARL-E cannot use such words. {0}</source>
        <translation>CHARL-E no puede usar palabras de este tipo. {0}</translation>
    </message>
    <message>
        <source>CHARL-E could not start the work.</source>
        <translation>CHARL-E no ha podido empezar el trabajo.</translation>
    </message>
    <message>
        <source>CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.</source>
        <translation>CHARL-E dibuja con Stable Diffusion 1 y 2. Busca un modelo hecho para uno de ellos.</translation>
    </message>
    <message>
        <source>CHARL-E draws {0} without the schedule “{1}”.</source>
        <translation>CHARL-E dibuja {0} sin la planificación “{1}”.</translation>
    </message>
    <message>
        <source>CHARL-E has no licence called “{0}”.</source>
        <translation>CHARL-E no tiene ninguna licencia llamada “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”.</source>
        <translation>CHARL-E no tiene ningún muestreador llamado “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”; {1} is used.</source>
        <translation>CHARL-E no tiene ningún muestreador llamado “{0}”; se usa {1}.</translation>
    </message>
    <message>
        <source>CHARL-E imports whole Stable Diffusion 1 and 2 models.</source>
        <translation>CHARL-E importa modelos completos de Stable Diffusion 1 y 2.</translation>
    </message>
    <message>
        <source>CHARL-E is made for the Mac; this works.</source>
        <translation>CHARL-E está hecho para el Mac; así también funciona.</translation>
    </message>
    <message>
        <source>CHARL-E is not allowed to read “{0}”.</source>
        <translation>CHARL-E no tiene permiso para leer “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E knows no model called “{0}”.</source>
        <translation>CHARL-E no conoce ningún modelo llamado “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E may not read “{0}”.</source>
        <translation>CHARL-E no puede leer “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder with the models.</source>
        <translation>CHARL-E no puede escribir en la carpeta de los modelos.</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder “{0}”.</source>
        <translation>CHARL-E no puede escribir en la carpeta “{0}”.</translation>
    </message>
    <message>
        <source>CHARL-E needs 8 GB. The starter model may still draw; the large models will not.</source>
        <translation>CHARL-E necesita 8 GB. El modelo inicial quizá pueda dibujar; los modelos grandes, no.</translation>
    </message>
    <message>
        <source>CHARL-E needs a Mac with Apple silicon (M1 or newer). This Mac has an Intel chip.</source>
        <translation>CHARL-E necesita un Mac con chip de Apple (M1 o posterior). Este Mac tiene un chip Intel.</translation>
    </message>
    <message>
        <source>CHARL-E needs a model that draws from text. Look for its version without “inpainting”.</source>
        <translation>CHARL-E necesita un modelo que dibuje a partir de texto. Busca su versión sin “inpainting”.</translation>
    </message>
    <message>
        <source>CHARL-E needs macOS {0} or newer. {1}</source>
        <translation>CHARL-E necesita macOS {0} o posterior. {1}</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine broke down twice while working on this picture.</source>
        <translation>El motor de CHARL-E ha fallado dos veces con esta imagen.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine could not be started.</source>
        <translation>No se ha podido iniciar el motor de CHARL-E.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine stopped answering twice while working on this picture.</source>
        <translation>El motor de CHARL-E ha dejado de responder dos veces con esta imagen.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s helper broke down.</source>
        <translation>Un proceso auxiliar de CHARL-E ha fallado.</translation>
    </message>
    <message>
        <source>Check it with Disk Utility, or choose another disk for models.</source>
        <translation>Compruébalo con Utilidad de Discos o elige otro disco para los modelos.</translation>
    </message>
    <message>
        <source>Check that this machine is connected to the internet, then continue.</source>
        <translation>Comprueba que este equipo esté conectado a internet y continúa.</translation>
    </message>
    <message>
        <source>Check the internet connection and continue in a while; nothing is lost.</source>
        <translation>Comprueba la conexión a internet y continúa dentro de un rato; no se pierde nada.</translation>
    </message>
    <message>
        <source>Check the name, or choose it again.</source>
        <translation>Comprueba el nombre o vuelve a elegirlo.</translation>
    </message>
    <message>
        <source>Choose a Stable Diffusion 1.x or 2.x model.</source>
        <translation>Elige un modelo de Stable Diffusion 1.x o 2.x.</translation>
    </message>
    <message>
        <source>Choose a file in it instead, for example “{0}”.</source>
        <translation>Elige en su lugar un archivo que contenga, por ejemplo “{0}”.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .safetensors or .ckpt.</source>
        <translation>Elige un archivo que termine en .safetensors o .ckpt.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called model_index.json.</source>
        <translation>Elige una carpeta que contenga un archivo llamado model_index.json.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called {0}.</source>
        <translation>Elige una carpeta que contenga un archivo llamado {0}.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .jpg or .webp.</source>
        <translation>Elige un nombre que termine en .png, .jpg o .webp.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elige un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a smaller model; the starter model runs everywhere.</source>
        <translation>Elige un modelo más pequeño; el modelo inicial funciona en todas partes.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other apps and try again.</source>
        <translation>Elige un tamaño menor o cierra otras apps y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100.</source>
        <translation>Elige un valor de 1 a 100.</translation>
    </message>
    <message>
        <source>Choose a value from {0} to {1}.</source>
        <translation>Elige un valor de {0} a {1}.</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <translation>Elige otro disco u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one in its information window.</source>
        <translation>Elige otra carpeta o permite escribir en esta desde su ventana de información.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model, or use a file of this one that you already have.</source>
        <translation>Elige otro modelo o usa un archivo de este que ya tengas.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose multiples of {0}, for example 512 × 768.</source>
        <translation>Elija múltiplos de {0}, por ejemplo 512 × 768.</translation>
    </message>
    <message>
        <source>Choose one of Apple&apos;s Stable Diffusion files whose name ends in “_compiled.zip”.</source>
        <translation>Elija uno de los archivos Stable Diffusion de Apple cuyo nombre termina en «_compiled.zip».</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Elija entre {0}.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Elige una opción: {0}.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Elige el archivo que contiene.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .safetensors or .ckpt.</source>
        <translation>Elige el archivo que termina en .safetensors o .ckpt.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json instead.</source>
        <translation>Elige en su lugar la carpeta que contiene model_index.json.</translation>
    </message>
    <message>
        <source>Choose “auto” or another device.</source>
        <translation>Elija «auto» u otro dispositivo.</translation>
    </message>
    <message>
        <source>Choose “auto”, or one of: {0}.</source>
        <translation>Elige “auto” o una opción: {0}.</translation>
    </message>
    <message>
        <source>Close other apps and draw again. If that does not help, restart your computer.</source>
        <translation>Cierra otras apps y vuelve a dibujar. Si no ayuda, reinicia el ordenador.</translation>
    </message>
    <message>
        <source>Close other apps and try again. If it happens again, restart your computer.</source>
        <translation>Cierra otras apps y vuelve a intentarlo. Si vuelve a ocurrir, reinicia el ordenador.</translation>
    </message>
    <message>
        <source>Close other apps and try again. If that does not help, restart your computer.</source>
        <translation>Cierra otras apps y vuelve a intentarlo. Si no ayuda, reinicia el ordenador.</translation>
    </message>
    <message>
        <source>Close other apps or choose a smaller size, then draw again.</source>
        <translation>Cierra otras apps o elige un tamaño menor y vuelve a dibujar.</translation>
    </message>
    <message>
        <source>Comfortable.</source>
        <translation>De sobra.</translation>
    </message>
    <message>
        <source>Connect it and try again, or remove the model and download it anew.</source>
        <translation>Conéctalo y vuelve a intentarlo, o elimina el modelo y descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Connect its disk or choose another.</source>
        <translation>Conecta su disco o elige otra.</translation>
    </message>
    <message>
        <source>Continue in a few minutes; nothing is lost.</source>
        <translation>Continúa dentro de unos minutos; no se pierde nada.</translation>
    </message>
    <message>
        <source>Copy it into your own Downloads or Documents folder, or change its permissions.</source>
        <translation>Cópialo en tu carpeta Descargas o Documentos, o cambia sus permisos.</translation>
    </message>
    <message>
        <source>Copy it to another disk, if that is still possible, and try the copy.</source>
        <translation>Cópialo en otro disco, si todavía es posible, y prueba con la copia.</translation>
    </message>
    <message>
        <source>Core ML can only be used on a Mac.</source>
        <translation>Core ML solo se puede usar en un Mac.</translation>
    </message>
    <message>
        <source>Core ML could not compile the optimised form of this model.</source>
        <translation>Core ML no pudo compilar la forma optimizada de este modelo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the picture.</source>
        <translation>No se ha podido guardar la imagen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings.</source>
        <translation>No se han podido guardar los ajustes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: CHARL-E may not write into “{1}”.</source>
        <translation>No se ha podido {0}: CHARL-E no puede escribir en “{1}”.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: its name is too long.</source>
        <translation>No se ha podido {0}: el nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk is full.</source>
        <translation>No se ha podido {0}: el disco está lleno.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk with “{1}” reports a fault.</source>
        <translation>No se ha podido {0}: el disco con “{1}” indica un fallo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the folder “{1}” is no longer there.</source>
        <translation>No se ha podido {0}: la carpeta “{1}” ya no está.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: “{1}” is a folder.</source>
        <translation>No se ha podido {0}: “{1}” es una carpeta.</translation>
    </message>
    <message>
        <source>Delete the character after “{0}” and type it again.</source>
        <translation>Borra el carácter que sigue a “{0}” y escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>Describe a picture first, for example “a red heart”.</source>
        <translation>Describe primero una imagen, por ejemplo “a red heart”.</translation>
    </message>
    <message>
        <source>Disks made for old Windows machines stop at 4 GB. Choose another disk for models.</source>
        <translation>Los discos hechos para equipos Windows antiguos solo llegan a 4 GB. Elige otro disco para los modelos.</translation>
    </message>
    <message>
        <source>Do that once with: charle models import “{0}”. Then use the name it gets.</source>
        <translation>Hazlo una vez con: charle models import “{0}”. Después usa el nombre que reciba.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Descárgalo de nuevo o elige otro archivo.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>Draw with another model and choose this file as a LoRA there.</source>
        <translation>Dibuja con otro modelo y elige allí este archivo como LoRA.</translation>
    </message>
    <message>
        <source>Drawn with more exact numbers, which takes longer: the fast way failed on this machine.</source>
        <translation>Dibujada con números más exactos, lo que tarda más: el método rápido ha fallado en este equipo.</translation>
    </message>
    <message>
        <source>Enough to start.</source>
        <translation>Suficiente para empezar.</translation>
    </message>
    <message>
        <source>Fast.</source>
        <translation>Rápido.</translation>
    </message>
    <message>
        <source>Free some space and continue; what has arrived so far is kept.</source>
        <translation>Libera espacio y continúa; lo que ya ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, and try again.</source>
        <translation>Libera espacio, por ejemplo vaciando la papelera, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, or choose another disk for models.</source>
        <translation>Libera espacio, por ejemplo vaciando la papelera, o elige otro disco para los modelos.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, then try again; nothing half-finished was kept.</source>
        <translation>Libera espacio, por ejemplo vaciando la papelera, y vuelve a intentarlo; no se ha conservado nada a medias.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash.</source>
        <translation>Libere espacio, por ejemplo vaciando la papelera.</translation>
    </message>
    <message>
        <source>Get the file from Apple&apos;s own page.</source>
        <translation>Obtenga el archivo de la página de Apple.</translation>
    </message>
    <message>
        <source>Get the whole model: it consists of several folders.</source>
        <translation>Consigue el modelo completo: consta de varias carpetas.</translation>
    </message>
    <message>
        <source>If a model is packed in it, unpack it first, then choose what comes out.</source>
        <translation>Si contiene un modelo, descomprímelo primero y elige después lo que salga.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again and continue.</source>
        <translation>Si está en otro disco, vuelve a conectarlo y continúa.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again; otherwise choose another folder.</source>
        <translation>Si está en otro disco, vuelve a conectarlo; si no, elige otra carpeta.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk first.</source>
        <translation>Si está en otro disco, conéctalo primero.</translation>
    </message>
    <message>
        <source>If there is a copy of it elsewhere, use the copy.</source>
        <translation>Si hay una copia en otro lugar, usa la copia.</translation>
    </message>
    <message>
        <source>Import the model: CHARL-E then turns it into the safe one.</source>
        <translation>Importa el modelo: CHARL-E lo convierte entonces al formato seguro.</translation>
    </message>
    <message>
        <source>Install CHARL-E again.</source>
        <translation>Vuelve a instalar CHARL-E.</translation>
    </message>
    <message>
        <source>Install it for the model it was made from.</source>
        <translation>Instálelo para el modelo del que se hizo.</translation>
    </message>
    <message>
        <source>It cannot draw by itself. {0}</source>
        <translation>No puede dibujar por sí solo. {0}</translation>
    </message>
    <message>
        <source>It draws as before. Restart your Mac and try again; if it happens again, report it with “Copy details”.</source>
        <translation>Dibuja como antes. Reinicie su Mac e inténtelo de nuevo; si vuelve a ocurrir, comuníquelo con «Copiar detalles».</translation>
    </message>
    <message>
        <source>It draws as it does now. Stable Diffusion 1.x and 2.x can be converted.</source>
        <translation>Dibuja como ahora. Se pueden convertir Stable Diffusion 1.x y 2.x.</translation>
    </message>
    <message>
        <source>It has {0} too many. {1}</source>
        <translation>Le sobran {0}. {1}</translation>
    </message>
    <message>
        <source>It is kept until CHARL-E is closed. Choose another folder and save it again.</source>
        <translation>Se conserva hasta que se cierre CHARL-E. Elige otra carpeta y guárdala de nuevo.</translation>
    </message>
    <message>
        <source>It may be damaged; get it again.</source>
        <translation>Puede que esté dañado; consíguelo de nuevo.</translation>
    </message>
    <message>
        <source>It may be removed already.</source>
        <translation>Puede que ya se haya eliminado.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or its disk is not connected.</source>
        <translation>Puede que se haya movido o eliminado, o que su disco no esté conectado.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk was disconnected.</source>
        <translation>Puede que se haya movido, renombrado o eliminado, o que su disco se haya desconectado.</translation>
    </message>
    <message>
        <source>It must be a multiple of {0}: {1} or {2} would work.</source>
        <translation>Debe ser un múltiplo de {0}: {1} o {2} servirían.</translation>
    </message>
    <message>
        <source>It reads PNG, JPEG and WebP pictures; this file is of another kind or damaged.</source>
        <translation>Lee imágenes PNG, JPEG y WebP; este archivo es de otro tipo o está dañado.</translation>
    </message>
    <message>
        <source>It was drawn over another picture, so it will look different.</source>
        <translation>Se dibujó sobre otra imagen, así que se verá distinta.</translation>
    </message>
    <message>
        <source>It was enlarged after drawing; CHARL-E draws it in its first size.</source>
        <translation>Se amplió después de dibujarla; CHARL-E la dibuja en su tamaño original.</translation>
    </message>
    <message>
        <source>It was fetched with git, which left the large files out. Download the file itself from the model&apos;s web page.</source>
        <translation>Se obtuvo con git, que omitió los archivos grandes. Descarga el archivo desde la página web del modelo.</translation>
    </message>
    <message>
        <source>It was not downloaded by CHARL-E, or its record is lost. Download or import it again.</source>
        <translation>No lo descargó CHARL-E o su registro se ha perdido. Descárgalo o impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; choose another disk for models.</source>
        <translation>Puede que su disco esté dañado o desconectado; elige otro disco para los modelos.</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; copy the file to this machine and try again.</source>
        <translation>Puede que su disco esté dañado o desconectado; copia el archivo a este equipo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Its download did not finish. {0}</source>
        <translation>Su descarga no terminó. {0}</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. Download or copy it again.</source>
        <translation>Su descarga o copia no terminó. Descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. {0}</source>
        <translation>Su descarga o copia no terminó. {0}</translation>
    </message>
    <message>
        <source>Its graphics card has too little memory, so the processor draws: it works, but a picture takes minutes.</source>
        <translation>Su tarjeta gráfica tiene muy poca memoria, así que dibuja el procesador: funciona, pero cada imagen tarda minutos.</translation>
    </message>
    <message>
        <source>Look at the list of models for its name.</source>
        <translation>Busca su nombre en la lista de modelos.</translation>
    </message>
    <message>
        <source>Look for a Stable Diffusion 1 or 2 model.</source>
        <translation>Busca un modelo de Stable Diffusion 1 o 2.</translation>
    </message>
    <message>
        <source>Look for a complete copy of this model.</source>
        <translation>Busca una copia completa de este modelo.</translation>
    </message>
    <message>
        <source>Look for an ordinary Stable Diffusion 1 or 2 model.</source>
        <translation>Busca un modelo corriente de Stable Diffusion 1 o 2.</translation>
    </message>
    <message>
        <source>Look for the same LoRA as a .safetensors file.</source>
        <translation>Busca el mismo LoRA como archivo .safetensors.</translation>
    </message>
    <message>
        <source>Look for the same model as a .safetensors file.</source>
        <translation>Busca el mismo modelo como archivo .safetensors.</translation>
    </message>
    <message>
        <source>Look for the same model in float16 or float32.</source>
        <translation>Busca el mismo modelo en float16 o float32.</translation>
    </message>
    <message>
        <source>Look for the same model with a single file called {0}.safetensors.</source>
        <translation>Busca el mismo modelo con un único archivo llamado {0}.safetensors.</translation>
    </message>
    <message>
        <source>Look for the whole model, usually a file of 2 to 8 GB.</source>
        <translation>Busca el modelo completo, normalmente un archivo de 2 a 8 GB.</translation>
    </message>
    <message>
        <source>Macs with an Intel chip are not supported.</source>
        <translation>Los Mac con chip Intel no son compatibles.</translation>
    </message>
    <message>
        <source>Made for this.</source>
        <translation>Hecho para esto.</translation>
    </message>
    <message>
        <source>Make it smaller in another app first.</source>
        <translation>Redúcela primero en otra app.</translation>
    </message>
    <message>
        <source>Make sure that it is the file you meant. {0}</source>
        <translation>Asegúrate de que es el archivo que querías. {0}</translation>
    </message>
    <message>
        <source>New enough.</source>
        <translation>Lo bastante reciente.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No picture came out: the model&apos;s numbers went out of bounds.</source>
        <translation>No ha salido ninguna imagen: los números del modelo se han desbordado.</translation>
    </message>
    <message>
        <source>Nothing in it was run. Delete it, and look for the model as a .safetensors file, which cannot contain programs.</source>
        <translation>No se ha ejecutado nada de él. Elimínalo y busca el modelo como archivo .safetensors, que no puede contener programas.</translation>
    </message>
    <message>
        <source>Nothing is lost: CHARL-E draws with this model as before, and will not use that form.</source>
        <translation>No se ha perdido nada: CHARL-E dibuja con este modelo como antes y no usará esa forma.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or look for a newer CHARL-E.</source>
        <translation>No se ha instalado nada. Inténtalo más tarde o busca una versión más reciente de CHARL-E.</translation>
    </message>
    <message>
        <source>On this machine {0} × {1} is the largest of that shape.</source>
        <translation>En este equipo, {0} × {1} es lo máximo con esa forma.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to the Wi-Fi there, then continue.</source>
        <translation>Abre cualquier página web en el navegador, inicia sesión en la red Wi-Fi y continúa.</translation>
    </message>
    <message>
        <source>Optimise a smaller model; this one draws as it does now.</source>
        <translation>Optimice un modelo más pequeño; este dibuja como ahora.</translation>
    </message>
    <message>
        <source>Optimising this model takes {0} of memory, more than this machine can give.</source>
        <translation>Optimizar este modelo necesita {0} de memoria, más de lo que este equipo puede dar.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Read it and agree to it; then the download can start.</source>
        <translation>Léela y acéptala; entonces podrá empezar la descarga.</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Elimínalo y vuelve a instalarlo.</translation>
    </message>
    <message>
        <source>Remove it and optimise the model again.</source>
        <translation>Elimínela y vuelva a optimizar el modelo.</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>Elimina el modelo y vuelve a instalarlo.</translation>
    </message>
    <message>
        <source>Save as PNG or WebP, or without the recipe.</source>
        <translation>Guarda como PNG o WebP, o sin la receta.</translation>
    </message>
    <message>
        <source>Save it as PNG instead.</source>
        <translation>Guárdala como PNG en su lugar.</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to an address such as https://huggingface.co, or remove it.</source>
        <translation>Pon en HF_ENDPOINT una dirección como https://huggingface.co o elimínalo.</translation>
    </message>
    <message>
        <source>Shorten it to {0} characters or fewer; the first few dozen words matter most.</source>
        <translation>Acórtalo a {0} caracteres como máximo; las primeras decenas de palabras son las que más cuentan.</translation>
    </message>
    <message>
        <source>Something between the server and this machine changes the data. Try another network.</source>
        <translation>Algo entre el servidor y este equipo cambia los datos. Prueba con otra red.</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E while drawing.</source>
        <translation>Algo ha fallado en CHARL-E al dibujar.</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E.</source>
        <translation>Algo ha fallado en CHARL-E.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>The LoRA “{0}” was made for another kind of model.</source>
        <translation>El LoRA “{0}” se hizo para otro tipo de modelo.</translation>
    </message>
    <message>
        <source>The classic. Paintings, landscapes, photographs, almost any style you can name.</source>
        <translation>El clásico. Pinturas, paisajes, fotografías, casi cualquier estilo.</translation>
    </message>
    <message>
        <source>The connection broke off again and again.</source>
        <translation>La conexión se ha cortado una y otra vez.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate cannot be checked.</source>
        <translation>La conexión con el servidor no es segura: no se puede comprobar su certificado.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file as large as “{0}”.</source>
        <translation>El disco no admite un archivo tan grande como “{0}”.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk with the models reports a fault.</source>
        <translation>El disco de los modelos indica un fallo.</translation>
    </message>
    <message>
        <source>The disk with “{0}” is not connected.</source>
        <translation>El disco con “{0}” no está conectado.</translation>
    </message>
    <message>
        <source>The folder with the models is no longer there.</source>
        <translation>La carpeta de los modelos ya no está.</translation>
    </message>
    <message>
        <source>The folder “{0}” is not there.</source>
        <translation>La carpeta “{0}” no está.</translation>
    </message>
    <message>
        <source>The licence “{0}” has not been accepted yet.</source>
        <translation>Aún no se ha aceptado la licencia “{0}”.</translation>
    </message>
    <message>
        <source>The model in “{0}” has no {1}.</source>
        <translation>Al modelo de “{0}” le falta una parte: {1}.</translation>
    </message>
    <message>
        <source>The model in “{0}” is incomplete or damaged.</source>
        <translation>El modelo de “{0}” está incompleto o dañado.</translation>
    </message>
    <message>
        <source>The model in “{0}” works in a way that CHARL-E does not know.</source>
        <translation>El modelo de “{0}” funciona de una forma que CHARL-E no conoce.</translation>
    </message>
    <message>
        <source>The model is there already.</source>
        <translation>El modelo ya está ahí.</translation>
    </message>
    <message>
        <source>The model&apos;s file “tokenizer/merges.txt” is missing.</source>
        <translation>Al modelo le falta el archivo “tokenizer/merges.txt”.</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/config.json” holds settings that make no sense.</source>
        <translation>El archivo “{0}/config.json” del modelo contiene ajustes sin sentido.</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/{1}.safetensors” is missing.</source>
        <translation>Al modelo le falta el archivo “{0}/{1}.safetensors”.</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}” is damaged.</source>
        <translation>El archivo “{0}” del modelo está dañado.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} does not fit its {1}.</source>
        <translation>Dos partes del modelo no encajan: {0} y {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is incomplete or damaged.</source>
        <translation>Una parte del modelo está incompleta o dañada: {0}.</translation>
    </message>
    <message>
        <source>The optimised form of this model does not draw right on this Mac.</source>
        <translation>La forma optimizada de este modelo no dibuja bien en este Mac.</translation>
    </message>
    <message>
        <source>The optimised form of this model failed on this machine, so the picture was drawn without it.</source>
        <translation>La forma optimizada de este modelo falló en este equipo; la imagen se dibujó sin ella.</translation>
    </message>
    <message>
        <source>The optimised form of this model is incomplete or damaged.</source>
        <translation>La forma optimizada de este modelo está incompleta o dañada.</translation>
    </message>
    <message>
        <source>The picture cannot be saved in the format {0}.</source>
        <translation>La imagen no se puede guardar en el formato {0}.</translation>
    </message>
    <message>
        <source>The picture does not say its {0}; the usual is used.</source>
        <translation>La imagen no indica: {0}. Se usa el valor habitual.</translation>
    </message>
    <message>
        <source>The picture for the self-test has no recipe.</source>
        <translation>La imagen de la autoprueba no tiene receta.</translation>
    </message>
    <message>
        <source>The processor draws: it works, but a picture takes minutes.</source>
        <translation>Dibuja el procesador: funciona, pero cada imagen tarda minutos.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a password.</source>
        <translation>El proxy de esta red pide una contraseña.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>El proxy de esta red rechaza la conexión.</translation>
    </message>
    <message>
        <source>The quality cannot be {0}.</source>
        <translation>La calidad no puede ser {0}.</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>La receta es demasiado larga para un JPEG.</translation>
    </message>
    <message>
        <source>The server does not give this model out to everybody any more.</source>
        <translation>El servidor ya no ofrece este modelo a todo el mundo.</translation>
    </message>
    <message>
        <source>The server does not have this model any more.</source>
        <translation>El servidor ya no tiene este modelo.</translation>
    </message>
    <message>
        <source>The server may not give out this model where you are, for legal reasons.</source>
        <translation>Por motivos legales, el servidor no puede ofrecer este modelo donde te encuentras.</translation>
    </message>
    <message>
        <source>The server offers a different “{0}” than the one CHARL-E knows.</source>
        <translation>El servidor ofrece un “{0}” distinto del que conoce CHARL-E.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on this machine&apos;s date.</source>
        <translation>El certificado del servidor no es válido en la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The site sent a page instead of the file, often because it wants you to sign in or to accept a licence first. Do that in the browser, then download it again.</source>
        <translation>El sitio ha enviado una página en lugar del archivo, a menudo porque primero hay que iniciar sesión o aceptar una licencia. Hazlo en el navegador y descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The size {0} × {1} was changed to {2} × {3}.</source>
        <translation>El tamaño {0} × {1} se ha cambiado a {2} × {3}.</translation>
    </message>
    <message>
        <source>The system ended CHARL-E&apos;s engine twice, most likely because memory ran out.</source>
        <translation>El sistema ha cerrado dos veces el motor de CHARL-E, probablemente por falta de memoria.</translation>
    </message>
    <message>
        <source>The weight {0} in the prompt is too strong.</source>
        <translation>El peso {0} del prompt es demasiado fuerte.</translation>
    </message>
    <message>
        <source>The {0} cannot be {1} pixels.</source>
        <translation>Valor no válido para “{0}”: {1} píxeles.</translation>
    </message>
    <message>
        <source>The {0} cannot be {1}.</source>
        <translation>Valor no válido para “{0}”: {1}.</translation>
    </message>
    <message>
        <source>The {0} contains a character that cannot be read.</source>
        <translation>Hay un carácter que no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>The {0} is too long: {1} characters.</source>
        <translation>Demasiado largo: {0} de {1} caracteres.</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is split into several files.</source>
        <translation>Una parte de “{1}” ({0}) está dividida en varios archivos.</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is stored in an old, unsafe format.</source>
        <translation>Una parte de “{1}” ({0}) está guardada en un formato antiguo e inseguro.</translation>
    </message>
    <message>
        <source>The {0} was cut to {1} characters.</source>
        <translation>Recortado a {1} caracteres: {0}.</translation>
    </message>
    <message>
        <source>The {0} was {1}; the nearest possible is used.</source>
        <translation>El valor de “{0}” era {1}; se usa el más próximo posible.</translation>
    </message>
    <message>
        <source>There is already a model called “{0}”.</source>
        <translation>Ya hay un modelo llamado “{0}”.</translation>
    </message>
    <message>
        <source>There is already something called “{0}” in that folder.</source>
        <translation>En esa carpeta ya hay algo llamado “{0}”.</translation>
    </message>
    <message>
        <source>There is no LoRA file at “{0}”.</source>
        <translation>No hay ningún archivo LoRA en “{0}”.</translation>
    </message>
    <message>
        <source>There is no UNet in this zip that Core ML could run.</source>
        <translation>En este zip no hay ningún UNet que Core ML pueda ejecutar.</translation>
    </message>
    <message>
        <source>There is no model called “{0}” at hand.</source>
        <translation>No hay a mano ningún modelo llamado “{0}”.</translation>
    </message>
    <message>
        <source>There is no model called “{0}”.</source>
        <translation>No hay ningún modelo llamado “{0}”.</translation>
    </message>
    <message>
        <source>There is no model in “{0}”.</source>
        <translation>No hay ningún modelo en “{0}”.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this picture.</source>
        <translation>No hay suficiente memoria libre para esta imagen.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Todavía no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>They come from different models. {0}</source>
        <translation>Vienen de modelos distintos. {0}</translation>
    </message>
    <message>
        <source>This copy of CHARL-E is made for Intel. Get the one for Apple silicon.</source>
        <translation>Esta copia de CHARL-E está hecha para Intel. Consigue la de los chips de Apple.</translation>
    </message>
    <message>
        <source>This is one part of a model. Choose the folder around it, “{0}”.</source>
        <translation>Esto es una parte de un modelo. Elige la carpeta que la contiene, “{0}”.</translation>
    </message>
    <message>
        <source>This machine has no {0} that CHARL-E can use.</source>
        <translation>Este equipo no tiene ninguna {0} que CHARL-E pueda usar.</translation>
    </message>
    <message>
        <source>This model could not be tried out.</source>
        <translation>No se ha podido probar este modelo.</translation>
    </message>
    <message>
        <source>This model is being optimised already.</source>
        <translation>Este modelo ya se está optimizando.</translation>
    </message>
    <message>
        <source>This model is built in a way that cannot be converted for Core ML.</source>
        <translation>Este modelo está hecho de una forma que no se puede convertir para Core ML.</translation>
    </message>
    <message>
        <source>This model needs more memory than this machine has.</source>
        <translation>Este modelo necesita más memoria de la que tiene este equipo.</translation>
    </message>
    <message>
        <source>This model was distilled in a way that CHARL-E cannot draw with yet.</source>
        <translation>Este modelo se destiló de una forma con la que CHARL-E aún no puede dibujar.</translation>
    </message>
    <message>
        <source>This network shows a sign-in page instead of the download.</source>
        <translation>Esta red muestra una página de inicio de sesión en lugar de la descarga.</translation>
    </message>
    <message>
        <source>This network uses a kind of proxy that CHARL-E cannot use.</source>
        <translation>Esta red usa un tipo de proxy que CHARL-E no puede usar.</translation>
    </message>
    <message>
        <source>This zip holds a Core ML model of a kind that CHARL-E does not know.</source>
        <translation>Este zip contiene un modelo Core ML de un tipo que CHARL-E no conoce.</translation>
    </message>
    <message>
        <source>This zip wants to write where it may not, so nothing of it was unpacked.</source>
        <translation>Este zip quiere escribir donde no debe; no se extrajo nada de él.</translation>
    </message>
    <message>
        <source>This zip was made from another model than “{0}”.</source>
        <translation>Este zip se hizo a partir de un modelo distinto de «{0}».</translation>
    </message>
    <message>
        <source>This zip would unpack to more than any model of this kind takes.</source>
        <translation>Descomprimido, este zip ocuparía más que cualquier modelo de este tipo.</translation>
    </message>
    <message>
        <source>Today should be {0}. If that is wrong, set date and time in System Settings, then continue.</source>
        <translation>Hoy debería ser {0}. Si no es así, ajusta la fecha y la hora en Ajustes del Sistema y continúa.</translation>
    </message>
    <message>
        <source>Trained a little longer than v1.4. Better at faces and details; most add-ons are made for it.</source>
        <translation>Entrenado algo más que v1.4. Mejor con caras y detalles; la mayoría de los complementos están hechos para él.</translation>
    </message>
    <message>
        <source>Try a lower guidance, another sampler or another seed.</source>
        <translation>Prueba con menos fidelidad al texto, otro muestreador u otra semilla.</translation>
    </message>
    <message>
        <source>Try a smaller size or another model. Nothing that was finished is lost.</source>
        <translation>Prueba con un tamaño menor u otro modelo. No se ha perdido nada de lo terminado.</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer steps. If it happens again, restart your computer.</source>
        <translation>Prueba con un tamaño menor o menos pasos. Si vuelve a ocurrir, reinicia el ordenador.</translation>
    </message>
    <message>
        <source>Try again later, or try another network.</source>
        <translation>Inténtalo más tarde o prueba con otra red.</translation>
    </message>
    <message>
        <source>Try again, or use a folder on another disk.</source>
        <translation>Vuelve a intentarlo o usa una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another model or report it with “Copy details”.</source>
        <translation>Vuelve a intentarlo. Si ocurre otra vez, elige otro modelo o informa de ello con “Copiar los detalles”.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with “Copy details”.</source>
        <translation>Vuelve a intentarlo. Si ocurre otra vez, informa de ello con “Copiar los detalles”.</translation>
    </message>
    <message>
        <source>Try another network, for example a phone&apos;s hotspot, or ask whoever looks after it.</source>
        <translation>Prueba con otra red, por ejemplo la de un teléfono, o pregunta a quien la gestione.</translation>
    </message>
    <message>
        <source>Unpack it first, then choose what comes out.</source>
        <translation>Descomprímelo primero y elige después lo que salga.</translation>
    </message>
    <message>
        <source>Update it in System Settings under General, Software Update; every Mac with Apple silicon can.</source>
        <translation>Actualízalo en Ajustes del Sistema, General, Actualización de software; todos los Mac con chip de Apple pueden.</translation>
    </message>
    <message>
        <source>Use a number up to {0}; 1.2 or 1.4 already make a clear difference.</source>
        <translation>Usa un número de hasta {0}; 1.2 o 1.4 ya marcan una clara diferencia.</translation>
    </message>
    <message>
        <source>Use it with the model it was made for, or choose another LoRA.</source>
        <translation>Úsalo con el modelo para el que se hizo o elige otro LoRA.</translation>
    </message>
    <message>
        <source>Use the ordinary model together with an LCM-LoRA instead.</source>
        <translation>Usa en su lugar el modelo corriente junto con un LCM-LoRA.</translation>
    </message>
    <message>
        <source>VAE, the part that turns its sketch into a picture</source>
        <translation>VAE, la parte que convierte su boceto en imagen</translation>
    </message>
    <message>
        <source>Verify the model first; what is damaged can be downloaded again.</source>
        <translation>Comprueba primero el modelo; lo que esté dañado se puede descargar de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it has finished there, or close it.</source>
        <translation>Espera a que termine o ciérralo.</translation>
    </message>
    <message>
        <source>Wait until its download or copy has finished, then import it again.</source>
        <translation>Espera a que termine su descarga o copia e impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Works with the memory saver, which is on by itself. Close large apps meanwhile.</source>
        <translation>Funciona con el ahorro de memoria, que se activa solo. Mientras tanto, cierra las apps grandes.</translation>
    </message>
    <message>
        <source>Write width x height: 512x768.</source>
        <translation>Escriba ancho x alto: 512x768.</translation>
    </message>
    <message>
        <source>bring the pictures back</source>
        <translation>recuperar las imágenes</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>fidelidad al texto</translation>
    </message>
    <message>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>make the folder for pictures</source>
        <translation>crear la carpeta de imágenes</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>prompt negativo</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>número de imágenes</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>número de pasos</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>remove the pictures</source>
        <translation>eliminar las imágenes</translation>
    </message>
    <message>
        <source>safety checker</source>
        <translation>filtro de seguridad</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>muestreador</translation>
    </message>
    <message>
        <source>save pictures</source>
        <translation>guardar las imágenes</translation>
    </message>
    <message>
        <source>save the favourites</source>
        <translation>guardar las favoritas</translation>
    </message>
    <message>
        <source>save the picture</source>
        <translation>guardar la imagen</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>planificador</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>strength of a LoRA</source>
        <translation>intensidad de un LoRA</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>codificador de texto</translation>
    </message>
    <message>
        <source>text encoder, the part that reads the prompt</source>
        <translation>codificador de texto, la parte que lee el prompt</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizador</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>semilla de la variación</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>intensidad de la variación</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0} TB</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} answers in a way that CHARL-E does not understand.</source>
        <translation>{0} responde de una forma que CHARL-E no entiende.</translation>
    </message>
    <message>
        <source>{0} are needed for {1}.</source>
        <translation>Se necesitan {0} para {1}.</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} bytes</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} no responde.</translation>
    </message>
    <message>
        <source>{0} does not fit its settings: “{1}” is {2} instead of {3}.</source>
        <translation>{0} no encaja con sus ajustes: “{1}” es {2} en vez de {3}.</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} libres</translation>
    </message>
    <message>
        <source>{0} is too busy to answer.</source>
        <translation>{0} está demasiado ocupado para responder.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} more are needed for {1}. Free some space, for example by emptying the Trash, or use another disk.</source>
        <translation>Faltan {0} para {1}. Libera espacio, por ejemplo vaciando la papelera, o usa otro disco.</translation>
    </message>
    <message>
        <source>{0} more disk space is needed.</source>
        <translation>Faltan {0} de espacio en el disco.</translation>
    </message>
    <message>
        <source>{0} refuses the download (code {1}).</source>
        <translation>{0} rechaza la descarga (código {1}).</translation>
    </message>
    <message>
        <source>{0} sends next to nothing.</source>
        <translation>{0} apenas envía nada.</translation>
    </message>
    <message>
        <source>{0} stores “{1}” in a compressed form ({2}).</source>
        <translation>{0} contiene “{1}” en forma comprimida ({2}).</translation>
    </message>
    <message>
        <source>{0} × {1} is no size that pictures can have here.</source>
        <translation>{0} × {1} no es un tamaño que puedan tener aquí las imágenes.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” arrived damaged twice.</source>
        <translation>“{0}” ha llegado dañado dos veces.</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was being imported.</source>
        <translation>“{0}” se ha acortado mientras se importaba.</translation>
    </message>
    <message>
        <source>“{0}” cannot be checked: CHARL-E has no record of its files.</source>
        <translation>“{0}” no se puede comprobar: CHARL-E no tiene registro de sus archivos.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: the disk reports a fault.</source>
        <translation>“{0}” no se puede leer: el disco indica un fallo.</translation>
    </message>
    <message>
        <source>“{0}” could not be read.</source>
        <translation>No se ha podido leer “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” could not be written.</source>
        <translation>No se ha podido escribir “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” does not draw from text alone; it changes or enlarges pictures.</source>
        <translation>“{0}” no dibuja solo a partir de texto; modifica o amplía imágenes.</translation>
    </message>
    <message>
        <source>“{0}” enlarges pictures; it does not draw any.</source>
        <translation>“{0}” amplía imágenes; no las dibuja.</translation>
    </message>
    <message>
        <source>“{0}” has to be imported before CHARL-E can draw with it.</source>
        <translation>“{0}” debe importarse antes de que CHARL-E pueda dibujar con él.</translation>
    </message>
    <message>
        <source>“{0}” holds no model: there are no tensors in it.</source>
        <translation>“{0}” no contiene ningún modelo: no tiene tensores.</translation>
    </message>
    <message>
        <source>“{0}” holds nothing but zeros.</source>
        <translation>“{0}” solo contiene ceros.</translation>
    </message>
    <message>
        <source>“{0}” holds text, not a model.</source>
        <translation>“{0}” contiene texto, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a ControlNet: an addition to a model, not a model.</source>
        <translation>“{0}” es un ControlNet: un añadido a un modelo, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a LoRA: an addition to a model, not a model.</source>
        <translation>“{0}” es un LoRA: un añadido a un modelo, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF document, not a model.</source>
        <translation>“{0}” es un documento PDF, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a Stable Diffusion XL model.</source>
        <translation>“{0}” es un modelo de Stable Diffusion XL.</translation>
    </message>
    <message>
        <source>“{0}” is a VAE, one part of a model.</source>
        <translation>“{0}” es un VAE, una parte de un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a file.</source>
        <translation>“{0}” es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E cannot draw with ({1}).</source>
        <translation>“{0}” es un tipo de modelo con el que CHARL-E no puede dibujar ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E does not know.</source>
        <translation>“{0}” es un tipo de modelo que CHARL-E no conoce.</translation>
    </message>
    <message>
        <source>“{0}” is a model in the GGUF format, made for other programs.</source>
        <translation>“{0}” es un modelo en formato GGUF, hecho para otros programas.</translation>
    </message>
    <message>
        <source>“{0}” is a model of a newer kind (such as Stable Diffusion 3 or Flux).</source>
        <translation>“{0}” es un modelo de un tipo más nuevo (como Stable Diffusion 3 o Flux).</translation>
    </message>
    <message>
        <source>“{0}” is a motion module: an addition for films, not a model.</source>
        <translation>“{0}” es un módulo de movimiento: un añadido para vídeos, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a picture or a film, not a model.</source>
        <translation>“{0}” es una imagen o un vídeo, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a program made with torch, not a checkpoint.</source>
        <translation>“{0}” es un programa hecho con torch, no un checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is a textual inversion: a new word for a model, not a model.</source>
        <translation>“{0}” es una inversión textual: una palabra nueva para un modelo, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a web page, not a model.</source>
        <translation>“{0}” es una página web, no un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is an archive, but no checkpoint.</source>
        <translation>“{0}” es un archivo comprimido, pero no un checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is an inpainting model: it fills holes in pictures.</source>
        <translation>“{0}” es un modelo de inpainting: rellena huecos en imágenes.</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: it has {1} more tensors, first “{2}”.</source>
        <translation>“{0}” está construido de forma distinta a Stable Diffusion: tiene {1} tensores más, el primero “{2}”.</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: “{1}” is {2} instead of {3}.</source>
        <translation>“{0}” está construido de forma distinta a Stable Diffusion: “{1}” es {2} en vez de {3}.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>«{0}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>“{0}” is damaged, so the model was not moved.</source>
        <translation>“{0}” está dañado, así que el modelo no se ha movido.</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>“{0}” está dañado.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its contents do not add up.</source>
        <translation>“{0}” está dañado: su contenido no cuadra.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its table of contents cannot be read.</source>
        <translation>“{0}” está dañado: no se puede leer su índice.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: the size of “{1}” does not fit its shape.</source>
        <translation>“{0}” está dañado: el tamaño de “{1}” no encaja con su forma.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” does not follow the part before it.</source>
        <translation>“{0}” está dañado: “{1}” no sigue a la parte anterior.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” overlaps another part.</source>
        <translation>“{0}” está dañado: “{1}” se solapa con otra parte.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>“{0}” está vacío.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete or damaged: its table of contents, which comes last, is not there.</source>
        <translation>“{0}” está incompleto o dañado: falta su índice, que va al final.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: it ends within its table of contents.</source>
        <translation>“{0}” está incompleto: termina dentro de su índice.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} are missing.</source>
        <translation>“{0}” está incompleto: faltan {1} de {2}.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} tensors of its {3} are missing, first “{4}”.</source>
        <translation>“{0}” está incompleto: faltan {1} de {2} tensores ({3}), el primero “{4}”.</translation>
    </message>
    <message>
        <source>“{0}” is longer than it should be, so it is damaged.</source>
        <translation>“{0}” es más largo de lo debido, así que está dañado.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model hub.</source>
        <translation>“{0}” no es la dirección de un servidor de modelos.</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation>“{0}” ya no está.</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA file that is safe to open.</source>
        <translation>“{0}” no es un archivo LoRA que se pueda abrir con seguridad.</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA, or it is damaged.</source>
        <translation>“{0}” no es un LoRA o está dañado.</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint.</source>
        <translation>“{0}” no es un checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is not a model that CHARL-E can read.</source>
        <translation>“{0}” no es un modelo que CHARL-E pueda leer.</translation>
    </message>
    <message>
        <source>“{0}” is not a picture that CHARL-E can read.</source>
        <translation>“{0}” no es una imagen que CHARL-E pueda leer.</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file, whatever its name says.</source>
        <translation>“{0}” no es un archivo safetensors, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>«{0}» no es un tamaño.</translation>
    </message>
    <message>
        <source>“{0}” is not safe to open: it asks to run “{1}” on this machine.</source>
        <translation>“{0}” no es seguro: pide ejecutar “{1}” en este equipo.</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>“{0}” no está.</translation>
    </message>
    <message>
        <source>“{0}” is one part of a model that consists of several folders.</source>
        <translation>“{0}” es una parte de un modelo que consta de varias carpetas.</translation>
    </message>
    <message>
        <source>“{0}” is only a part of a model: it has no {1}.</source>
        <translation>“{0}” es solo una parte de un modelo. Falta: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is only a placeholder for the real file.</source>
        <translation>“{0}” es solo un marcador del archivo real.</translation>
    </message>
    <message>
        <source>“{0}” is packed in an archive.</source>
        <translation>“{0}” está empaquetado en un archivo comprimido.</translation>
    </message>
    <message>
        <source>“{0}” is too large: {1} × {2} pixels.</source>
        <translation>“{0}” es demasiado grande: {1} × {2} píxeles.</translation>
    </message>
    <message>
        <source>“{0}” of the {1}</source>
        <translation>“{0}” ({1})</translation>
    </message>
    <message>
        <source>“{0}” of the {1} is incomplete: {2} of {3} tensors are missing, first “{4}”.</source>
        <translation>“{0}” ({1}) está incompleto: faltan {2} de {3} tensores, el primero “{4}”.</translation>
    </message>
    <message>
        <source>“{0}” stores its numbers in a format that CHARL-E does not know ({1}).</source>
        <translation>“{0}” guarda sus números en un formato que CHARL-E no conoce ({1}).</translation>
    </message>
    <message>
        <source>“{0}” stores “{1}” in a compressed form ({2}).</source>
        <translation>“{0}” contiene “{1}” en forma comprimida ({2}).</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Filtro de seguridad</translation>
    </message>
    <message>
        <source>Stay awake while drawing</source>
        <translation>Mantener activo al dibujar</translation>
    </message>
    <message>
        <source>Tell me when a long drawing is done</source>
        <translation>Avisarme al acabar un dibujo largo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Every picture is saved here at once.</source>
        <translation>Cada imagen se guarda aquí al instante.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>Qué parte de este equipo dibuja.</translation>
    </message>
    <message>
        <source>Withholds pictures that look indecent, where the model has a checker. It is cautious and often wrong. Please keep it on when others see the screen.</source>
        <translation>Retiene las imágenes que parecen indecentes, si el modelo tiene filtro. Es cauteloso y se equivoca a menudo. Déjalo activado cuando otras personas vean la pantalla.</translation>
    </message>
    <message>
        <source>Keeps the machine from sleeping until the queue is empty.</source>
        <translation>Evita el reposo hasta que la cola esté vacía.</translation>
    </message>
    <message>
        <source>Only while another app is in front.</source>
        <translation>Solo mientras otra app esté en primer plano.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Prompts work best in English, whatever it is.</source>
        <translation>Sea cual sea, los prompts funcionan mejor en inglés.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>¿Dónde guardar las imágenes?</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) refused since the start</source>
        <translation>
            <numerusform>%n conexión rechazada desde el inicio</numerusform>
            <numerusform>%n conexiones rechazadas desde el inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>CHARL-E draws offline. A guard refuses every connection that is not part of a download you started, and counts the attempts. It sees what Python code does; native libraries are outside its view.</source>
        <translation>CHARL-E dibuja sin conexión. Un guardián rechaza toda conexión que no forme parte de una descarga iniciada por ti y cuenta los intentos. Ve lo que hace el código Python; las bibliotecas nativas quedan fuera de su vista.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StarterHint</name>
    <message>
        <source>What it knows</source>
        <translation>Lo que conoce</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Obtener Stable Diffusion…</translation>
    </message>
    <message numerus="yes">
        <source>The starter model knows about %Ln thing(s), like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</source>
        <translation>
            <numerusform>El modelo inicial conoce cerca de %Ln cosa, como un gato, un cohete, una pizza. Para todo lo demás, obtén Stable Diffusion.</numerusform>
            <numerusform>El modelo inicial conoce cerca de %Ln cosas, como un gato, un cohete, una pizza. Para todo lo demás, obtén Stable Diffusion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Obtener más modelos…</translation>
    </message>
    <message>
        <source>Remove everything but my pictures…</source>
        <translation>Eliminar todo menos mis imágenes…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Only the starter model, which is part of CHARL-E. No room is taken here.</source>
        <translation>Solo el modelo inicial, que forma parte de CHARL-E. Aquí no se ocupa espacio.</translation>
    </message>
    <message>
        <source>They take {0}; {1} are free.</source>
        <translation>Ocupan {0}; quedan {1} libres.</translation>
    </message>
    <message>
        <source>Damaged or missing: {0}.</source>
        <translation>Dañado o ausente: {0}.</translation>
    </message>
    <message>
        <source>Time Machine leaves them out: they can be downloaded again at any time.</source>
        <translation>Time Machine los omite: se pueden volver a descargar en cualquier momento.</translation>
    </message>
    <message>
        <source>Where should the model be?</source>
        <translation>¿Dónde debe estar el modelo?</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Todos los archivos están como deben.</translation>
    </message>
    <message>
        <source>It is in “{0}” now.</source>
        <translation>Ahora está en “{0}”.</translation>
    </message>
    <message>
        <source>{0} are free again.</source>
        <translation>Vuelven a estar libres {0}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Optimised. The next picture shows how fast it is.</source>
        <translation>Optimizado. La próxima imagen mostrará lo rápido que es.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; you can go on at any time.</source>
        <translation>Detenido. Lo hecho se conserva; puede seguir cuando quiera.</translation>
    </message>
    <message>
        <source>Remove all models, settings and records of CHARL-E from this machine? Your pictures stay where they are. CHARL-E closes afterwards.</source>
        <translation>¿Eliminar de este equipo todos los modelos, ajustes y registros de CHARL-E? Tus imágenes se quedan donde están. Después, CHARL-E se cierra.</translation>
    </message>
</context>
<context>
    <name>StyleChips</name>
    <message>
        <source>Ideas…</source>
        <translation>Ideas…</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>This link holds no prompt.</source>
        <translation>Este enlace no contiene ningún prompt.</translation>
    </message>
    <message>
        <source>A link filled in this prompt. Draw it if you like it.</source>
        <translation>Un enlace ha rellenado este prompt. Dibújalo si te gusta.</translation>
    </message>
    <message>
        <source>Put mine back</source>
        <translation>Recuperar el mío</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How far the drawing is</source>
        <translation>Progreso del dibujo</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Obtener más modelos…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>A short test</source>
        <translation>Una prueba rápida</translation>
    </message>
    <message>
        <source>CHARL-E draws a picture that it knows and looks whether it comes out right.</source>
        <translation>CHARL-E dibuja una imagen que conoce y comprueba si sale bien.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Drawing a test picture</source>
        <translation>Dibujando una imagen de prueba</translation>
    </message>
    <message>
        <source>Trying a safer way to draw</source>
        <translation>Probando un método más seguro</translation>
    </message>
    <message>
        <source>The test picture did not come out right.</source>
        <translation>La imagen de prueba no ha salido bien.</translation>
    </message>
    <message>
        <source>You can go on, but pictures may look wrong on this machine. Updating the system and restarting often help; then test again.</source>
        <translation>Puedes continuar, pero las imágenes podrían verse mal en este equipo. Suele ayudar actualizar el sistema y reiniciar; después, vuelve a probar.</translation>
    </message>
    <message>
        <source>The graphics gave wrong pictures, so the processor draws: slower, right.</source>
        <translation>Los gráficos daban imágenes erróneas, así que dibuja el procesador: más lento, pero bien.</translation>
    </message>
    <message>
        <source>The fast way gave wrong pictures, so a more exact one is used from now on.</source>
        <translation>El método rápido daba imágenes erróneas, así que a partir de ahora se usa uno más exacto.</translation>
    </message>
    <message>
        <source>A picture with {0} takes {1}.</source>
        <translation>Una imagen con {0} tarda {1}.</translation>
    </message>
    <message>
        <source>The test picture came out right.</source>
        <translation>La imagen de prueba ha salido bien.</translation>
    </message>
    <message>
        <source>The test could not run.</source>
        <translation>No se ha podido realizar la prueba.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Describir una imagen</translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>Describe una imagen…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Waking up the model…</source>
        <translation>Despertando al modelo…</translation>
    </message>
    <message>
        <source>A small starter model came with CHARL-E. It draws simple things, such as hearts, houses and animals, in any colour.</source>
        <translation>CHARL-E incluye un pequeño modelo inicial. Dibuja cosas sencillas, como corazones, casas y animales, en cualquier color.</translation>
    </message>
    <message>
        <source>Drawn here in {0}. It is in your gallery.</source>
        <translation>Dibujada aquí en {0}. Está en tu galería.</translation>
    </message>
</context>
<context>
    <name>VaryPanel</name>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>Grado de diferencia</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Cuántas imágenes</translation>
    </message>
    <message>
        <source>Draw relatives</source>
        <translation>Dibujar variantes</translation>
    </message>
    <message>
        <source>Draws relatives of this picture: the same recipe, other noise mixed in.</source>
        <translation>Dibuja variantes de esta imagen: la misma receta, mezclada con otro ruido.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to CHARL-E</source>
        <translation>Te damos la bienvenida a CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence and get a picture, drawn on your own machine. Nothing you write or draw ever leaves it, and after one download it works without the internet.</source>
        <translation>Escribe una frase y obtén una imagen, dibujada en tu propio equipo. Nada de lo que escribas o dibujes sale de él y, tras una sola descarga, funciona sin internet.</translation>
    </message>
    <message>
        <source>Try it right now</source>
        <translation>Pruébalo ahora mismo</translation>
    </message>
    <message>
        <source>Next: a look at this machine, then you choose a large model that can draw nearly everything. You can leave at any time and go on later.</source>
        <translation>A continuación: un vistazo a este equipo y después eliges un modelo grande que puede dibujar casi de todo. Puedes dejarlo en cualquier momento y seguir más tarde.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Set up CHARL-E</source>
        <translation>Configurar CHARL-E</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You did not agree, so nothing was downloaded. Choose another model, or leave.</source>
        <translation>No has aceptado, así que no se ha descargado nada. Elige otro modelo o sal.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Waking up the model…</source>
        <translation>Despertando al modelo…</translation>
    </message>
    <message>
        <source>Reading your words</source>
        <translation>Leyendo tus palabras</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Adding the fine detail</source>
        <translation>Añadiendo los detalles</translation>
    </message>
    <message>
        <source>Having a last look</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <source>Preparing for the Neural Engine; this once it takes about two minutes</source>
        <translation>Preparando para el Neural Engine; solo esta vez tarda unos dos minutos</translation>
    </message>
    <message>
        <source>Computing what to compare with</source>
        <translation>Calculando los valores de comparación</translation>
    </message>
    <message>
        <source>Converting the model</source>
        <translation>Convirtiendo el modelo</translation>
    </message>
    <message>
        <source>Compiling it for this Mac</source>
        <translation>Compilando para este Mac</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>imagen {0} de {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>paso {0} de {1}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>about {0} on this Mac</source>
        <translation>unos {0} en este Mac</translation>
    </message>
    <message>
        <source>about {0} on this machine</source>
        <translation>unos {0} en este equipo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptima</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>El más rápido disponible</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Gráficos de Apple</translation>
    </message>
    <message>
        <source>Neural Engine</source>
        <translation>Neural Engine</translation>
    </message>
    <message>
        <source>Apple graphics through Core ML</source>
        <translation>Gráficos de Apple mediante Core ML</translation>
    </message>
    <message>
        <source>NVIDIA graphics</source>
        <translation>Gráficos de NVIDIA</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Solo el procesador</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Imagen {0} de {1}</translation>
    </message>
</context>
<context>
    <name>_ReasonCounts</name>
    <message numerus="yes">
        <source>The prompt is long: its last %n word(s) had little say in the picture.</source>
        <translation>
            <numerusform>El prompt es largo: su última palabra apenas ha influido en la imagen.</numerusform>
            <numerusform>El prompt es largo: sus últimas %n palabras apenas han influido en la imagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Draw earlier</source>
        <translation>Dibujar antes</translation>
    </message>
    <message>
        <source>Draw later</source>
        <translation>Dibujar más tarde</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
</context>
<context>
    <name>_WordingCounts</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda cerca de %n segundo</numerusform>
            <numerusform>quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda cerca de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda cerca de %n hora</numerusform>
            <numerusform>quedan unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting</source>
        <translation>
            <numerusform>%n imagen en espera</numerusform>
            <numerusform>%n imágenes en espera</numerusform>
        </translation>
    </message>
</context>
</TS>
