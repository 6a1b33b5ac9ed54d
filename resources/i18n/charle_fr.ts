<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and Clear the Queue</source>
        <translation>Arrêter et vider la file d’attente</translation>
    </message>
    <message>
        <source>New Drawing</source>
        <translation>Nouveau dessin</translation>
    </message>
    <message>
        <source>Surprise Me</source>
        <translation>Surprenez-moi</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Surprenez-moi</translation>
    </message>
    <message>
        <source>Make Stronger</source>
        <translation>Renforcer</translation>
    </message>
    <message>
        <source>Make Weaker</source>
        <translation>Atténuer</translation>
    </message>
    <message>
        <source>Open a Picture’s Recipe…</source>
        <translation>Ouvrir la recette d’une image…</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Varier…</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Varier</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Use This Recipe</source>
        <translation>Utiliser cette recette</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Placer dans la corbeille</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>More Settings for This Picture</source>
        <translation>Plus de réglages pour cette image</translation>
    </message>
    <message>
        <source>Recent Pictures</source>
        <translation>Images récentes</translation>
    </message>
    <message>
        <source>Ideas for Prompts</source>
        <translation>Idées de prompts</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>About CHARL-E</source>
        <translation>À propos de CHARL-E</translation>
    </message>
    <message>
        <source>Quit CHARL-E</source>
        <translation>Quitter CHARL-E</translation>
    </message>
    <message>
        <source>Draw Next</source>
        <translation>Dessiner ensuite</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Afficher dans le Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>CHARL-E ended unexpectedly last time. Nothing that was finished is lost.</source>
        <translation>CHARL-E s’est arrêté de façon inattendue la dernière fois. Rien de ce qui était terminé n’est perdu.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>BatchTray</name>
    <message>
        <source>Pictures of this drawing</source>
        <translation>Images de ce dessin</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>graine {0}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare two pictures</source>
        <translation>Comparer deux images</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Image de gauche</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Image de droite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Les deux ont la même recette.</translation>
    </message>
    <message>
        <source>One of them has no recipe inside, so only the pixels compare.</source>
        <translation>L’une d’elles ne contient pas de recette&#xa0;: seuls les pixels se comparent.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Fidélité au texte</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw something meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is here and was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on by itself, also when you close this window. If CHARL-E is closed or the connection breaks, it goes on later where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw in the main window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>How much of {0} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Waiting for the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is lost; trying again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawDesk</name>
    <message>
        <source>The recipe is set up. Press Draw to see it again.</source>
        <translation>La recette est en place. Cliquez sur Dessiner pour la revoir.</translation>
    </message>
    <message>
        <source>The recipe is set up. It was drawn with another model: {0}.</source>
        <translation>La recette est en place. Elle a été dessinée avec un autre modèle&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>DrawingFooter</name>
    <message>
        <source>Stop drawing</source>
        <translation>Arrêter le dessin</translation>
    </message>
    <message>
        <source>How far the drawing is</source>
        <translation>Avancement du dessin</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Let go to bring this picture’s settings back</source>
        <translation>Relâchez pour retrouver les réglages de cette image</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>What shall we draw?</source>
        <translation>Que dessinons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Describe a picture below, or start with one of these.</source>
        <translation>Décrivez une image ci-dessous ou commencez par l’une de celles-ci.</translation>
    </message>
</context>
<context>
    <name>FailedPanel</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Tant pis</translation>
    </message>
    <message>
        <source>Draw it smaller</source>
        <translation>Dessiner en plus petit</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Only favourites</source>
        <translation>Favoris uniquement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dessiner quelque chose</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Rechercher dans vos prompts</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Par prompt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture matches these words</source>
        <translation>Aucune image ne correspond à ces mots</translation>
    </message>
    <message>
        <source>Try fewer words, or others.</source>
        <translation>Essayez avec moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Press the heart of a picture that you like.</source>
        <translation>Cliquez sur le cœur d’une image qui vous plaît.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Everything that you draw appears here.</source>
        <translation>Tout ce que vous dessinez apparaît ici.</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>CHARL-E does not search for pictures or paste them together. It begins with pure noise and takes the noise away, a little at a time, until a picture is left that fits your words.</source>
        <translation>CHARL-E ne cherche pas d’images et n’en assemble pas. Il part d’un pur bruit et l’enlève peu à peu, jusqu’à ce qu’il reste une image qui correspond à vos mots.</translation>
    </message>
    <message>
        <source>Draw a picture, and its own steps play here.</source>
        <translation>Dessinez une image&#xa0;: ses propres étapes défileront ici.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dessiner quelque chose</translation>
    </message>
    <message>
        <source>It starts with noise</source>
        <translation>Tout commence par du bruit</translation>
    </message>
    <message>
        <source>The seed is a number from which the noise is made, like the deal of a deck of cards. The same seed always gives the same noise, and so the same picture.</source>
        <translation>La graine est un nombre à partir duquel le bruit est créé, comme une donne au jeu de cartes. La même graine produit toujours le même bruit, donc la même image.</translation>
    </message>
    <message>
        <source>Your words become directions</source>
        <translation>Vos mots deviennent des directions</translation>
    </message>
    <message>
        <source>One part of the model has read millions of captions. It turns your prompt into a few hundred numbers for each word, which say where a fitting picture lies.</source>
        <translation>Une partie du modèle a lu des millions de légendes. Elle transforme chaque mot de votre prompt en quelques centaines de nombres qui indiquent où se trouve une image qui convient.</translation>
    </message>
    <message>
        <source>Step by step, the noise goes away</source>
        <translation>Étape par étape, le bruit disparaît</translation>
    </message>
    <message>
        <source>At each step the model guesses which part of what it sees is noise, once with your words and once without. The difference between the two guesses shows the way; guidance says how far to follow it. Rough shapes come first, then detail.</source>
        <translation>À chaque étape, le modèle devine quelle part de ce qu’il voit est du bruit, une fois avec vos mots et une fois sans. La différence entre les deux montre la voie&#xa0;; la fidélité au texte dit jusqu’où la suivre. Les formes grossières viennent d’abord, puis les détails.</translation>
    </message>
    <message>
        <source>All of it in miniature</source>
        <translation>Le tout en miniature</translation>
    </message>
    <message>
        <source>The steps do not work on pixels but on a miniature with eight times fewer points in each direction, called latents. That is why your own machine can do it, and why the steps above look so coarse.</source>
        <translation>Les étapes ne travaillent pas sur des pixels, mais sur une miniature comportant huit fois moins de points dans chaque direction&#xa0;: les latents. C’est pourquoi votre propre machine y parvient, et pourquoi les étapes ci-dessus semblent si grossières.</translation>
    </message>
    <message>
        <source>Then it is unfolded</source>
        <translation>Puis elle se déploie</translation>
    </message>
    <message>
        <source>At the end another part, the decoder, unfolds the miniature into the finished picture and fills in texture and edges.</source>
        <translation>À la fin, une autre partie, le décodeur, déploie la miniature pour en faire l’image finale et ajoute textures et contours.</translation>
    </message>
    <message>
        <source>Where the skill comes from</source>
        <translation>D’où vient ce savoir-faire</translation>
    </message>
    <message>
        <source>A model learns by looking at captioned pictures to which noise was added, and by guessing the noise. It keeps no pictures, only what helps it to guess. What it rarely saw, it draws badly: hands, letters, counts.</source>
        <translation>Un modèle apprend en regardant des images légendées auxquelles on a ajouté du bruit, et en devinant ce bruit. Il ne garde aucune image, seulement ce qui l’aide à deviner. Ce qu’il a rarement vu, il le dessine mal&#xa0;: mains, lettres, quantités.</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Click words to add them to your prompt.</source>
        <translation>Cliquez sur des mots pour les ajouter à votre prompt.</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <translation>Vos prompts</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Fidélité au texte</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Roll a new seed</source>
        <translation>Tirer une nouvelle graine</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Conserver cette graine</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Permuter largeur et hauteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>Rétablir les valeurs habituelles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>une nouvelle à chaque fois</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>blurry, text, …</source>
        <translation>blurry, text, …</translation>
    </message>
    <message>
        <source>More steps: finer, and slower to draw.</source>
        <translation>Plus d’étapes&#xa0;: plus fin, mais plus lent.</translation>
    </message>
    <message>
        <source>How closely the picture follows your words. Too much looks harsh.</source>
        <translation>À quel point l’image suit vos mots. L’excès donne un rendu dur.</translation>
    </message>
    <message>
        <source>The way from noise to picture. Each has its own look.</source>
        <translation>Le chemin du bruit à l’image. Chacun a son propre rendu.</translation>
    </message>
    <message>
        <source>Same seed and settings: same picture. Lock it to change one thing at a time.</source>
        <translation>Même graine et mêmes réglages&#xa0;: même image. Verrouillez-la pour ne changer qu’une chose à la fois.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>À exclure</translation>
    </message>
    <message>
        <source>What should not be in the picture.</source>
        <translation>Ce qui ne doit pas figurer dans l’image.</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Taille exacte</translation>
    </message>
    <message>
        <source>What has learnt to draw. Each was shown other pictures.</source>
        <translation>Ce qui a appris à dessiner. Chacun a vu d’autres images.</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>La partie de cet ordinateur qui dessine.</translation>
    </message>
    <message>
        <source>In pixels. This model draws best at {0}.</source>
        <translation>En pixels. Ce modèle dessine le mieux en {0}.</translation>
    </message>
    <message>
        <source>Let the seed change</source>
        <translation>Laisser la graine changer</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Conserver la graine</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model belongs to its makers. They ask you to keep to this: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you agree, it is noted on this machine with today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the end of the text to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agree not to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agree not to use the model …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>This Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quick look at whether everything is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in the way. Here is what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Placer dans le Dock</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Réduire/agrandir</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is what has learnt to draw. You can add others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a disk that is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence unknown: keep to what its makers ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineMark</name>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>A download that you started is running.</source>
        <translation>Un téléchargement que vous avez lancé est en cours.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Everything is drawn on this machine. Nothing leaves it.</source>
        <translation>Tout est dessiné sur cet ordinateur. Rien n’en sort.</translation>
    </message>
</context>
<context>
    <name>OwnModelPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already have a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .ckpt or .safetensors file, a folder, or the models of another CHARL-E. Drop it here or choose it. It is copied; the original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.ckpt *.safetensors *.pt *.pth *.bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>This picture has no recipe inside.</source>
        <translation>Cette image ne contient pas de recette.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>Enregistré sous «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the Trash</source>
        <translation>
            <numerusform>%n image placée dans la corbeille</numerusform>
            <numerusform>%n images placées dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Whose recipe?</source>
        <translation>Quelle recette&#xa0;?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>“{0}” has no recipe inside.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas de recette.</translation>
    </message>
    <message>
        <source>Open the picture to compare with.</source>
        <translation>Ouvrez l’image à comparer.</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>Enregistré sous «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The picture at this step</source>
        <translation>L’image à cette étape</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Save as GIF…</source>
        <translation>Enregistrer en GIF…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>étape {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>CHARL-E is drawing</source>
        <translation>CHARL-E dessine</translation>
    </message>
    <message>
        <source>Your picture is ready</source>
        <translation>Votre image est prête</translation>
    </message>
    <message numerus="yes">
        <source>Your %n pictures are ready</source>
        <translation>
            <numerusform>Votre image est prête</numerusform>
            <numerusform>Vos %n images sont prêtes</numerusform>
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
        <translation>Décrivez l’image. La touche Retour la dessine.</translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>Décrivez une image…</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to draw</source>
        <translation>Ce qu’il faut dessiner</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>This prompt is long: the words in grey have little say in the picture.</source>
        <translation>Ce prompt est long&#xa0;: les mots en gris n’ont guère d’influence sur l’image.</translation>
    </message>
    <message>
        <source>The model reads all of this prompt, and has room for more.</source>
        <translation>Le modèle lit tout ce prompt et il reste de la place.</translation>
    </message>
    <message>
        <source>{0} of {1} word pieces</source>
        <translation>{0} morceaux de mots sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Waiting pictures</source>
        <translation>Images en attente</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vider la file d’attente</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>graine {0}</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be the first picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click puts the sentence into the main window, where you can change it. From now on everything works without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can draw now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The safety checker withheld this picture. It is often wrong.</source>
        <translation>Le filtre de sécurité a retenu cette image. Il se trompe souvent.</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Voir lesquels</translation>
    </message>
    <message>
        <source>In a shape this long, things may repeat or be cut off at the edge.</source>
        <translation>Dans une forme aussi allongée, des éléments peuvent se répéter ou être coupés au bord.</translation>
    </message>
    <message>
        <source>This is smaller than what the model was taught, so shapes may melt.</source>
        <translation>C’est plus petit que ce que le modèle a appris&#xa0;: les formes peuvent se fondre.</translation>
    </message>
    <message>
        <source>Draw in its own size</source>
        <translation>Dessiner à sa taille</translation>
    </message>
</context>
<context>
    <name>RecentStrip</name>
    <message>
        <source>Recent pictures</source>
        <translation>Images récentes</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin…</translation>
    </message>
    <message>
        <source>Back to the new picture</source>
        <translation>Revenir à la nouvelle image</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keep the recipe inside</source>
        <translation>Inclure la recette</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Higher is finer and larger.</source>
        <translation>Plus haut&#xa0;: plus fin, mais plus lourd.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Prompt and settings, so that anyone with the file can draw it again.</source>
        <translation>Prompt et réglages, pour que quiconque possède le fichier puisse redessiner l’image.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Filtre de sécurité</translation>
    </message>
    <message>
        <source>Stay awake while drawing</source>
        <translation>Rester actif pendant le dessin</translation>
    </message>
    <message>
        <source>Tell me when a long drawing is done</source>
        <translation>M’avertir à la fin d’un long dessin</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Every picture is saved here at once.</source>
        <translation>Chaque image y est enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>La partie de cet ordinateur qui dessine.</translation>
    </message>
    <message>
        <source>Withholds pictures that look indecent, where the model has a checker. It is cautious and often wrong. Please keep it on when others see the screen.</source>
        <translation>Retient les images d’apparence indécente, si le modèle dispose d’un filtre. Il est prudent et se trompe souvent. Gardez-le activé lorsque d’autres personnes voient l’écran.</translation>
    </message>
    <message>
        <source>Keeps the machine from sleeping until the queue is empty.</source>
        <translation>Empêche la mise en veille tant que la file d’attente n’est pas vide.</translation>
    </message>
    <message>
        <source>Only while another app is in front.</source>
        <translation>Uniquement lorsqu’une autre app est au premier plan.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Prompts work best in English, whatever it is.</source>
        <translation>Quelle qu’elle soit, les prompts fonctionnent mieux en anglais.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>Où enregistrer les images&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) refused since the start</source>
        <translation>
            <numerusform>%n connexion refusée depuis l’ouverture</numerusform>
            <numerusform>%n connexions refusées depuis l’ouverture</numerusform>
        </translation>
    </message>
    <message>
        <source>CHARL-E draws offline. A guard refuses every connection that is not part of a download you started, and counts the attempts. It sees what Python code does; native libraries are outside its view.</source>
        <translation>CHARL-E dessine hors ligne. Un gardien refuse toute connexion qui ne fait pas partie d’un téléchargement lancé par vous, et compte les tentatives. Il voit ce que fait le code Python&#xa0;; les bibliothèques natives échappent à son regard.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleChips</name>
    <message>
        <source>Ideas…</source>
        <translation>Idées…</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHARL-E draws a picture that it knows and looks whether it comes out right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a safer way to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test picture did not come out right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on, but pictures may look wrong on this machine. Updating the system and restarting often help; then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics gave wrong pictures, so the processor draws: slower, right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fast way gave wrong pictures, so a more exact one is used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture with {0} takes {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test picture came out right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test could not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Obtenir d’autres modèles…</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>Décrivez une image…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Waking up the model…</source>
        <translation>Réveil du modèle…</translation>
    </message>
    <message>
        <source>A small starter model came with CHARL-E. It draws simple things, such as hearts, houses and animals, in any colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn here in {0}. It is in your gallery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaryPanel</name>
    <message>
        <source>Vary</source>
        <translation>Varier</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>Degré de différence</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>Draw relatives</source>
        <translation>Dessiner des variantes</translation>
    </message>
    <message>
        <source>Draws relatives of this picture: the same recipe, other noise mixed in.</source>
        <translation>Dessine des variantes de cette image&#xa0;: la même recette, avec un autre bruit mélangé.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to CHARL-E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sentence and get a picture, drawn on your own machine. Nothing you write or draw ever leaves it, and after one download it works without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a look at this machine, then you choose a large model that can draw nearly everything. You can leave at any time and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Waking up the model…</source>
        <translation>Réveil du modèle…</translation>
    </message>
    <message>
        <source>Reading your words</source>
        <translation>Lecture de vos mots</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Adding the fine detail</source>
        <translation>Ajout des détails</translation>
    </message>
    <message>
        <source>Having a last look</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>image {0} sur {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>étape {0} sur {1}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>presque fini</translation>
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
        <translation>environ {0} sur ce Mac</translation>
    </message>
    <message>
        <source>about {0} on this machine</source>
        <translation>environ {0} sur cet ordinateur</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimale</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Le plus rapide disponible</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Puce graphique Apple</translation>
    </message>
    <message>
        <source>NVIDIA graphics</source>
        <translation>Carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Processeur uniquement</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Image {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>_ReasonCounts</name>
    <message numerus="yes">
        <source>The prompt is long: its last %n word(s) had little say in the picture.</source>
        <translation>
            <numerusform>Le prompt est long&#xa0;: son dernier mot n’a guère influencé l’image.</numerusform>
            <numerusform>Le prompt est long&#xa0;: ses %n derniers mots n’ont guère influencé l’image.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Draw earlier</source>
        <translation>Dessiner plus tôt</translation>
    </message>
    <message>
        <source>Draw later</source>
        <translation>Dessiner plus tard</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
</context>
<context>
    <name>_WordingCounts</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore %n heure environ</numerusform>
            <numerusform>encore %n heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting</source>
        <translation>
            <numerusform>%n image en attente</numerusform>
            <numerusform>%n images en attente</numerusform>
        </translation>
    </message>
</context>
</TS>
