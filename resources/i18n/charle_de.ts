<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CHARL-E</source>
        <translation>Über CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence, get a picture: Stable Diffusion on your own machine. Nothing you type or draw leaves it.</source>
        <translation>Einen Satz eingeben, ein Bild erhalten: Stable Diffusion auf Ihrem eigenen Computer. Nichts, was Sie schreiben oder zeichnen, verlässt ihn.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AcknowledgementsDialog</name>
    <message>
        <source>Acknowledgements</source>
        <translation>Danksagungen</translation>
    </message>
    <message>
        <source>What is inside CHARL-E</source>
        <translation>Was in CHARL-E steckt</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>CHARL-E stands on the work of many people, who gave it away under these licences. Thank you!</source>
        <translation>CHARL-E beruht auf der Arbeit vieler Menschen, die sie unter diesen Lizenzen verschenkt haben. Danke!</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop and Clear the Queue</source>
        <translation>Stoppen und Warteliste leeren</translation>
    </message>
    <message>
        <source>New Drawing</source>
        <translation>Neue Zeichnung</translation>
    </message>
    <message>
        <source>Surprise Me</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Make Stronger</source>
        <translation>Stärker gewichten</translation>
    </message>
    <message>
        <source>Make Weaker</source>
        <translation>Schwächer gewichten</translation>
    </message>
    <message>
        <source>Open a Picture’s Recipe…</source>
        <translation>Rezept eines Bilds öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Get More Models…</source>
        <translation>Weitere Modelle laden&#xa0;…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicherplatz&#xa0;…</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Sichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variieren&#xa0;…</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>Noch einmal zeichnen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use This Recipe</source>
        <translation>Dieses Rezept verwenden</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Vergleichen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>So funktioniert’s</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert’s</translation>
    </message>
    <message>
        <source>More Settings for This Picture</source>
        <translation>Weitere Einstellungen für dieses Bild</translation>
    </message>
    <message>
        <source>Recent Pictures</source>
        <translation>Letzte Bilder</translation>
    </message>
    <message>
        <source>Ideas for Prompts</source>
        <translation>Ideen für Prompts</translation>
    </message>
    <message>
        <source>What the Starter Model Knows</source>
        <translation>Was das Startmodell kennt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Danksagungen</translation>
    </message>
    <message>
        <source>Check for Updates…</source>
        <translation>Nach Updates suchen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>About CHARL-E</source>
        <translation>Über CHARL-E</translation>
    </message>
    <message>
        <source>Quit CHARL-E</source>
        <translation>CHARL-E beenden</translation>
    </message>
    <message>
        <source>Draw Next</source>
        <translation>Danach zeichnen</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Im Finder anzeigen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>CHARL-E ended unexpectedly last time. Nothing that was finished is lost.</source>
        <translation>CHARL-E wurde beim letzten Mal unerwartet beendet. Alles, was fertig war, ist noch da.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>BatchTray</name>
    <message>
        <source>Pictures of this drawing</source>
        <translation>Bilder dieser Zeichnung</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Startwert {0}</translation>
    </message>
    <message>
        <source>The picture is finished.</source>
        <translation>Das Bild ist fertig.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare two pictures</source>
        <translation>Zwei Bilder vergleichen</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Linkes Bild</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Rechtes Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Beide haben dasselbe Rezept.</translation>
    </message>
    <message>
        <source>One of them has no recipe inside, so only the pixels compare.</source>
        <translation>Eines davon enthält kein Rezept; vergleichen lassen sich nur die Pixel.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Texttreue</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>Wo sollen Bilder gesichert werden?</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Draw something meanwhile</source>
        <translation>Inzwischen etwas zeichnen</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Wird kopiert und geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Copying and checking: {0} %</source>
        <translation>Wird kopiert und geprüft: {0} %</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>Fertig. Jede Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Gestoppt. Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Everything is here and was checked.</source>
        <translation>Alles ist da und wurde geprüft.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>This goes on by itself, also when you close this window. If CHARL-E is closed or the connection breaks, it goes on later where it stopped.</source>
        <translation>Der Download läuft von selbst weiter, auch wenn Sie dieses Fenster schließen. Wird CHARL-E beendet oder bricht die Verbindung ab, geht er später dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Draw in the main window</source>
        <translation>Im Hauptfenster zeichnen</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>How much of {0} is here</source>
        <translation>Wie viel von {0} schon da ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Waiting for the one before</source>
        <translation>Wartet auf den vorherigen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>Fertig. Jede Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>The connection is lost; trying again by itself</source>
        <translation>Verbindung unterbrochen; es wird automatisch weiterversucht</translation>
    </message>
    <message>
        <source>checking what arrived</source>
        <translation>Geladenes wird geprüft</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen&#xa0;…</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>DrawDesk</name>
    <message>
        <source>The recipe is set up. Press Draw to see it again.</source>
        <translation>Das Rezept ist eingestellt. Mit „Zeichnen“ entsteht das Bild erneut.</translation>
    </message>
    <message>
        <source>The recipe is set up. It was drawn with another model: {0}.</source>
        <translation>Das Rezept ist eingestellt. Gezeichnet wurde es mit einem anderen Modell: {0}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>DrawingFooter</name>
    <message>
        <source>Stop drawing</source>
        <translation>Zeichnen stoppen</translation>
    </message>
    <message>
        <source>How far the drawing is</source>
        <translation>Fortschritt der Zeichnung</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Let go to bring this picture’s settings back</source>
        <translation>Loslassen, um die Einstellungen dieses Bilds zurückzuholen</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>What shall we draw?</source>
        <translation>Was soll es werden?</translation>
    </message>
    <message>
        <source>Describe a picture below, or start with one of these.</source>
        <translation>Beschreiben Sie unten ein Bild oder beginnen Sie hiermit.</translation>
    </message>
</context>
<context>
    <name>FailedPanel</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Nicht so wichtig</translation>
    </message>
    <message>
        <source>Draw it smaller</source>
        <translation>Kleiner zeichnen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut sichern</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Only favourites</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Etwas zeichnen</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Nach Prompt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture matches these words</source>
        <translation>Kein Bild passt zu diesen Wörtern</translation>
    </message>
    <message>
        <source>Try fewer words, or others.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Press the heart of a picture that you like.</source>
        <translation>Klicken Sie bei einem Bild, das Ihnen gefällt, auf das Herz.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Everything that you draw appears here.</source>
        <translation>Alles, was Sie zeichnen, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>How it works</source>
        <translation>So funktioniert’s</translation>
    </message>
    <message>
        <source>CHARL-E does not search for pictures or paste them together. It begins with pure noise and takes the noise away, a little at a time, until a picture is left that fits your words.</source>
        <translation>CHARL-E sucht keine Bilder und klebt auch keine zusammen. Es beginnt mit reinem Rauschen und nimmt davon nach und nach etwas weg, bis ein Bild übrig bleibt, das zu Ihren Worten passt.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Draw a picture, and its own steps play here.</source>
        <translation>Zeichnen Sie ein Bild, dann laufen seine eigenen Schritte hier ab.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Etwas zeichnen</translation>
    </message>
    <message>
        <source>It starts with noise</source>
        <translation>Am Anfang ist Rauschen</translation>
    </message>
    <message>
        <source>The seed is a number from which the noise is made, like the deal of a deck of cards. The same seed always gives the same noise, and so the same picture.</source>
        <translation>Der Startwert ist eine Zahl, aus der das Rauschen entsteht, so wie ein gemischtes Kartenspiel verteilt wird. Derselbe Startwert ergibt immer dasselbe Rauschen und damit dasselbe Bild.</translation>
    </message>
    <message>
        <source>Your words become directions</source>
        <translation>Ihre Worte werden zu Wegweisern</translation>
    </message>
    <message>
        <source>One part of the model has read millions of captions. It turns your prompt into a few hundred numbers for each word, which say where a fitting picture lies.</source>
        <translation>Ein Teil des Modells hat Millionen von Bildunterschriften gelesen. Er macht aus jedem Wort Ihres Prompts einige Hundert Zahlen, die sagen, wo ein passendes Bild zu finden ist.</translation>
    </message>
    <message>
        <source>Step by step, the noise goes away</source>
        <translation>Schritt für Schritt verschwindet das Rauschen</translation>
    </message>
    <message>
        <source>At each step the model guesses which part of what it sees is noise, once with your words and once without. The difference between the two guesses shows the way; guidance says how far to follow it. Rough shapes come first, then detail.</source>
        <translation>Bei jedem Schritt schätzt das Modell, welcher Teil dessen, was es sieht, Rauschen ist: einmal mit Ihren Worten und einmal ohne. Der Unterschied zwischen beiden Schätzungen weist den Weg; die Texttreue sagt, wie weit er verfolgt wird. Zuerst kommen grobe Formen, dann Details.</translation>
    </message>
    <message>
        <source>All of it in miniature</source>
        <translation>Alles im Kleinformat</translation>
    </message>
    <message>
        <source>The steps do not work on pixels but on a miniature with eight times fewer points in each direction, called latents. That is why your own machine can do it, and why the steps above look so coarse.</source>
        <translation>Die Schritte arbeiten nicht mit Pixeln, sondern mit einer Miniatur, die in jeder Richtung achtmal weniger Punkte hat: den sogenannten Latents. Deshalb schafft es Ihr eigener Computer, und deshalb sehen die Schritte oben so grob aus.</translation>
    </message>
    <message>
        <source>Then it is unfolded</source>
        <translation>Dann wird es entfaltet</translation>
    </message>
    <message>
        <source>At the end another part, the decoder, unfolds the miniature into the finished picture and fills in texture and edges.</source>
        <translation>Zum Schluss entfaltet ein anderer Teil, der Decoder, die Miniatur zum fertigen Bild und ergänzt Strukturen und Kanten.</translation>
    </message>
    <message>
        <source>Where the skill comes from</source>
        <translation>Woher das Können kommt</translation>
    </message>
    <message>
        <source>A model learns by looking at captioned pictures to which noise was added, and by guessing the noise. It keeps no pictures, only what helps it to guess. What it rarely saw, it draws badly: hands, letters, counts.</source>
        <translation>Ein Modell lernt, indem es beschriftete Bilder betrachtet, denen Rauschen hinzugefügt wurde, und das Rauschen errät. Es behält keine Bilder, nur was beim Raten hilft. Was es selten gesehen hat, zeichnet es schlecht: Hände, Buchstaben, Anzahlen.</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Click words to add them to your prompt.</source>
        <translation>Klicken Sie auf Wörter, um sie zum Prompt hinzuzufügen.</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <translation>Ihre Prompts</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Texttreue</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Roll a new seed</source>
        <translation>Neuen Startwert würfeln</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Diesen Startwert behalten</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>Zurück zu den üblichen Werten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>jedes Mal ein neuer</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>blurry, text, …</source>
        <translation>blurry, text, …</translation>
    </message>
    <message>
        <source>More steps: finer, and slower to draw.</source>
        <translation>Mehr Schritte: feiner, aber langsamer.</translation>
    </message>
    <message>
        <source>How closely the picture follows your words. Too much looks harsh.</source>
        <translation>Wie genau das Bild Ihren Worten folgt. Zu viel wirkt hart.</translation>
    </message>
    <message>
        <source>The way from noise to picture. Each has its own look.</source>
        <translation>Der Weg vom Rauschen zum Bild. Jeder hat seine eigene Art.</translation>
    </message>
    <message>
        <source>Same seed and settings: same picture. Lock it to change one thing at a time.</source>
        <translation>Gleicher Startwert, gleiche Einstellungen: gleiches Bild. Sperren Sie ihn, um immer nur eines zu ändern.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What should not be in the picture.</source>
        <translation>Was nicht auf dem Bild sein soll.</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Genaue Größe</translation>
    </message>
    <message>
        <source>What has learnt to draw. Each was shown other pictures.</source>
        <translation>Was das Zeichnen gelernt hat. Jedem wurden andere Bilder gezeigt.</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>Welcher Teil dieses Computers zeichnet.</translation>
    </message>
    <message>
        <source>In pixels. This model draws best at {0}.</source>
        <translation>In Pixeln. Dieses Modell zeichnet am besten in {0}.</translation>
    </message>
    <message>
        <source>Let the seed change</source>
        <translation>Startwert wechseln lassen</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Startwert behalten</translation>
    </message>
</context>
<context>
    <name>KnownThings</name>
    <message>
        <source>What the starter model knows</source>
        <translation>Was das Startmodell kennt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search what the model knows</source>
        <translation>Durchsuchen, was das Modell kennt</translation>
    </message>
    <message>
        <source>Things that the model knows</source>
        <translation>Dinge, die das Modell kennt</translation>
    </message>
    <message>
        <source>It was not taught this. Stable Diffusion knows nearly everything.</source>
        <translation>Das hat es nicht gelernt. Stable Diffusion kennt fast alles.</translation>
    </message>
    <message>
        <source>Click a thing to put it into your prompt. The model reads English.</source>
        <translation>Ein Klick setzt das Wort in Ihren Prompt. Das Modell liest Englisch.</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Stable Diffusion laden&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Farben: {0}</translation>
    </message>
    <message>
        <source>Places: {0}</source>
        <translation>Orte: {0}</translation>
    </message>
    <message>
        <source>Sizes: {0}</source>
        <translation>Größen: {0}</translation>
    </message>
    <message>
        <source>Styles: {0}</source>
        <translation>Stile: {0}</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>Lizenz von {0}</translation>
    </message>
    <message>
        <source>The model belongs to its makers. They ask you to keep to this: {0}.</source>
        <translation>Das Modell gehört seinen Urhebern. Sie bitten Sie, sich hieran zu halten: {0}.</translation>
    </message>
    <message>
        <source>If you agree, it is noted on this machine with today&apos;s date.</source>
        <translation>Wenn Sie zustimmen, wird das mit dem heutigen Datum auf diesem Computer vermerkt.</translation>
    </message>
    <message>
        <source>Scroll to the end of the text to agree.</source>
        <translation>Scrollen Sie ans Ende des Texts, um zuzustimmen.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Ich stimme nicht zu</translation>
    </message>
    <message>
        <source>What you agree not to do</source>
        <translation>Was Sie unterlassen</translation>
    </message>
    <message>
        <source>You agree not to use the model …</source>
        <translation>Sie verwenden das Modell nicht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>This Mac</source>
        <translation>Dieser Mac</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>A quick look at whether everything is in place.</source>
        <translation>Ein kurzer Blick, ob alles bereit ist.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <source>Something stands in the way. Here is what you can do.</source>
        <translation>Etwas steht im Weg. Das können Sie tun.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Im Dock ablegen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>A new model is ready.</source>
        <translation>Ein neues Modell ist bereit.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>The model is what has learnt to draw. You can add others later.</source>
        <translation>Das Modell ist das, was zeichnen gelernt hat. Weitere können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Passt dazu</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} zu laden</translation>
    </message>
    <message>
        <source>about {0} a picture</source>
        <translation>etwa {0} pro Bild</translation>
    </message>
    <message>
        <source>{0} GB of memory</source>
        <translation>{0} GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>{0} are here already</source>
        <translation>{0} sind schon da</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Muss repariert werden</translation>
    </message>
    <message>
        <source>On a disk that is not connected</source>
        <translation>Auf einer nicht angeschlossenen Festplatte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>licence unknown: keep to what its makers ask</source>
        <translation>Lizenz unbekannt: Halten Sie sich an die Wünsche der Urheber</translation>
    </message>
    <message>
        <source>your own model</source>
        <translation>Ihr eigenes Modell</translation>
    </message>
    <message>
        <source>{0} to copy</source>
        <translation>{0} zu kopieren</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Go on optimising</source>
        <translation>Weiter optimieren</translation>
    </message>
    <message>
        <source>Optimise for this Mac</source>
        <translation>Für diesen Mac optimieren</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Bewegen&#xa0;…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Zurückbewegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Makes a second form of this model that suits your Mac’s chip: pictures may come up to twice as fast, and with far less energy. This takes a few minutes and up to {0} once. You can draw meanwhile, and stop at any time.</source>
        <translation>Erstellt eine zweite Form dieses Modells, die zum Chip Ihres Mac passt: Bilder können bis zu doppelt so schnell kommen und mit viel weniger Energie. Das braucht einmalig ein paar Minuten und bis zu {0}. Sie können dabei zeichnen und jederzeit stoppen.</translation>
    </message>
    <message>
        <source>Remove it from the list? Its files stay on the disk they are on.</source>
        <translation>Aus der Liste entfernen? Die Dateien bleiben auf ihrer Festplatte.</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. You can download it again.</source>
        <translation>Entfernen und {0} freigeben? Ihre Bilder bleiben. Sie können es erneut laden.</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. Keep the file you made it from, if you may want it again.</source>
        <translation>Entfernen und {0} freigeben? Ihre Bilder bleiben. Behalten Sie die Ausgangsdatei, falls Sie es wieder brauchen.</translation>
    </message>
    <message>
        <source>last used on {0}</source>
        <translation>zuletzt verwendet am {0}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>Optimised for this Mac</source>
        <translation>Für diesen Mac optimiert</translation>
    </message>
    <message>
        <source>Changed: verify it</source>
        <translation>Verändert: bitte prüfen</translation>
    </message>
    <message>
        <source>Download not finished</source>
        <translation>Download nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Its disk is not connected</source>
        <translation>Festplatte nicht angeschlossen</translation>
    </message>
    <message>
        <source>Reading every file and comparing it…</source>
        <translation>Jede Datei wird gelesen und verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Copying and comparing; the model stays usable meanwhile…</source>
        <translation>Wird kopiert und verglichen; das Modell bleibt dabei nutzbar&#xa0;…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>Optimising; you can go on drawing…</source>
        <translation>Wird optimiert; Sie können weiterzeichnen…</translation>
    </message>
</context>
<context>
    <name>OfflineMark</name>
    <message>
        <source>Downloading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>A download that you started is running.</source>
        <translation>Ein Download, den Sie gestartet haben, läuft.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Everything is drawn on this machine. Nothing leaves it.</source>
        <translation>Alles wird auf diesem Computer gezeichnet. Nichts verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>OwnModelPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Datei wird angesehen</translation>
    </message>
    <message>
        <source>I already have a model</source>
        <translation>Ich habe schon ein Modell</translation>
    </message>
    <message>
        <source>A .ckpt or .safetensors file, a folder, or the models of another CHARL-E. Drop it here or choose it. It is copied; the original stays as it is.</source>
        <translation>Eine .ckpt- oder .safetensors-Datei, ein Ordner oder die Modelle eines anderen CHARL-E. Hierher ziehen oder auswählen. Es wird kopiert; das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Looking at “{0}”…</source>
        <translation>„{0}“ wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Models (*.ckpt *.safetensors *.pt *.pth *.bin)</source>
        <translation>Modelle (*.ckpt *.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>Ordner mit einem Modell wählen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>This picture has no recipe inside.</source>
        <translation>Dieses Bild enthält kein Rezept.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>Als „{0}“ gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the Trash</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb gelegt</numerusform>
            <numerusform>%n Bilder in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Whose recipe?</source>
        <translation>Wessen Rezept?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>“{0}” has no recipe inside.</source>
        <translation>„{0}“ enthält kein Rezept.</translation>
    </message>
    <message>
        <source>Open the picture to compare with.</source>
        <translation>Öffnen Sie das Bild, mit dem verglichen werden soll.</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>Als „{0}“ gesichert</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The picture at this step</source>
        <translation>Das Bild bei diesem Schritt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Save as GIF…</source>
        <translation>Als GIF sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>CHARL-E is drawing</source>
        <translation>CHARL-E zeichnet</translation>
    </message>
    <message>
        <source>Your picture is ready</source>
        <translation>Ihr Bild ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>Your %n pictures are ready</source>
        <translation>
            <numerusform>Ihr Bild ist fertig</numerusform>
            <numerusform>Ihre %n Bilder sind fertig</numerusform>
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
        <translation>Beschreiben Sie das Bild. Mit dem Zeilenschalter wird es gezeichnet.</translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>Ein Bild beschreiben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to draw</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr&#xa0;…</translation>
    </message>
    <message>
        <source>This prompt is long: the words in grey have little say in the picture.</source>
        <translation>Dieser Prompt ist lang: Die grauen Wörter haben im Bild wenig zu sagen.</translation>
    </message>
    <message>
        <source>The model reads all of this prompt, and has room for more.</source>
        <translation>Das Modell liest den ganzen Prompt und hat noch Platz für mehr.</translation>
    </message>
    <message>
        <source>{0} of {1} word pieces</source>
        <translation>{0} von {1} Wortstücken</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Waiting pictures</source>
        <translation>Wartende Bilder</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Warteliste leeren</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Startwert {0}</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>What shall be the first picture?</source>
        <translation>Was soll das erste Bild sein?</translation>
    </message>
    <message>
        <source>A click puts the sentence into the main window, where you can change it. From now on everything works without the internet.</source>
        <translation>Ein Klick übernimmt den Satz ins Hauptfenster, wo Sie ihn ändern können. Von jetzt an funktioniert alles ohne Internet.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} ist bereit.</translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation>{0} sind bereit.</translation>
    </message>
    <message>
        <source>You can draw now.</source>
        <translation>Jetzt können Sie zeichnen.</translation>
    </message>
    <message>
        <source>Start drawing</source>
        <translation>Zeichnen beginnen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The safety checker withheld this picture. It is often wrong.</source>
        <translation>Der Sicherheitsfilter hat dieses Bild zurückgehalten. Er irrt sich oft.</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>In a shape this long, things may repeat or be cut off at the edge.</source>
        <translation>In einem so länglichen Format kann sich manches wiederholen oder am Rand abgeschnitten sein.</translation>
    </message>
    <message>
        <source>This is smaller than what the model was taught, so shapes may melt.</source>
        <translation>Das ist kleiner, als das Modell es gelernt hat; Formen können verschwimmen.</translation>
    </message>
    <message>
        <source>Draw in its own size</source>
        <translation>In Modellgröße zeichnen</translation>
    </message>
</context>
<context>
    <name>RecentStrip</name>
    <message>
        <source>Recent pictures</source>
        <translation>Letzte Bilder</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Zeichnet&#xa0;…</translation>
    </message>
    <message>
        <source>Back to the new picture</source>
        <translation>Zurück zum neuen Bild</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save As</source>
        <translation>Sichern unter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keep the recipe inside</source>
        <translation>Rezept mitsichern</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Higher is finer and larger.</source>
        <translation>Höher ist feiner und größer.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Prompt and settings, so that anyone with the file can draw it again.</source>
        <translation>Prompt und Einstellungen, damit jeder mit dieser Datei das Bild erneut zeichnen kann.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>A Core ML model cannot have {0} bits a weight.</source>
        <translation>Ein Core-ML-Modell kann nicht {0} Bit je Gewicht haben.</translation>
    </message>
    <message>
        <source>A filter in this network may be reading along. Try another network.</source>
        <translation>Möglicherweise liest ein Filter in diesem Netzwerk mit. Versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>A model cannot be moved into itself.</source>
        <translation>Ein Modell kann nicht in sich selbst bewegt werden.</translation>
    </message>
    <message>
        <source>A picture of {0} × {1} pixels needs too much memory.</source>
        <translation>Ein Bild mit {0} × {1} Pixeln braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>A site may have sent a message instead of the file. Open it in a text editor to read the message, then download the model again.</source>
        <translation>Möglicherweise hat eine Website statt der Datei eine Nachricht geschickt. Öffnen Sie sie in einem Texteditor, um die Nachricht zu lesen, und laden Sie das Modell dann erneut.</translation>
    </message>
    <message>
        <source>Allow reading it in its information window, or choose another picture.</source>
        <translation>Erlauben Sie das Lesen in ihrem Infofenster oder wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>Allow writing to it in its information window, or choose another disk for models.</source>
        <translation>Erlauben Sie das Schreiben in seinem Infofenster oder wählen Sie eine andere Festplatte für Modelle.</translation>
    </message>
    <message>
        <source>Allow writing to “{0}” in its information window, or use another disk.</source>
        <translation>Erlauben Sie das Schreiben in „{0}“ im Infofenster oder verwenden Sie eine andere Festplatte.</translation>
    </message>
    <message>
        <source>An add-on for v1.4 and v1.5: a picture in 4 to 8 steps instead of 25, a little plainer.</source>
        <translation>Eine Erweiterung für v1.4 und v1.5: ein Bild in 4 bis 8 statt 25 Schritten, etwas schlichter.</translation>
    </message>
    <message>
        <source>Another CHARL-E is already fetching or changing “{0}”.</source>
        <translation>Ein anderes CHARL-E lädt oder ändert „{0}“ gerade.</translation>
    </message>
    <message>
        <source>CHARL-E cannot draw with this kind of model ({0}).</source>
        <translation>CHARL-E kann mit dieser Art von Modell nicht zeichnen ({0}).</translation>
    </message>
    <message>
        <source>CHARL-E cannot reach {0}.</source>
        <translation>CHARL-E kann {0} nicht erreichen.</translation>
    </message>
    <message>
        <source>CHARL-E cannot save pictures as “{0}”.</source>
        <translation>CHARL-E kann Bilder nicht als „{0}“ sichern.</translation>
    </message>
    <message>
        <source>CHARL-E cannot use it. {0}</source>
        <translation>CHARL-E kann damit nichts anfangen. {0}</translation>
    </message>
    <message>
        <source>CHARL-E cannot use such words. {0}</source>
        <translation>CHARL-E kann solche Wörter nicht verwenden. {0}</translation>
    </message>
    <message>
        <source>CHARL-E could not start the work.</source>
        <translation>CHARL-E konnte die Arbeit nicht beginnen.</translation>
    </message>
    <message>
        <source>CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.</source>
        <translation>CHARL-E zeichnet mit Stable Diffusion 1 und 2. Suchen Sie ein Modell, das für eines davon gemacht ist.</translation>
    </message>
    <message>
        <source>CHARL-E draws {0} without the schedule “{1}”.</source>
        <translation>CHARL-E zeichnet {0} ohne den Zeitplan „{1}“.</translation>
    </message>
    <message>
        <source>CHARL-E has no licence called “{0}”.</source>
        <translation>CHARL-E kennt keine Lizenz namens „{0}“.</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”.</source>
        <translation>CHARL-E kennt keinen Sampler namens „{0}“.</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”; {1} is used.</source>
        <translation>CHARL-E kennt keinen Sampler namens „{0}“ und verwendet {1}.</translation>
    </message>
    <message>
        <source>CHARL-E imports whole Stable Diffusion 1 and 2 models.</source>
        <translation>CHARL-E importiert vollständige Modelle von Stable Diffusion 1 und 2.</translation>
    </message>
    <message>
        <source>CHARL-E is made for the Mac; this works.</source>
        <translation>CHARL-E ist für den Mac gemacht; hier läuft es auch.</translation>
    </message>
    <message>
        <source>CHARL-E is not allowed to read “{0}”.</source>
        <translation>CHARL-E darf „{0}“ nicht lesen.</translation>
    </message>
    <message>
        <source>CHARL-E knows no model called “{0}”.</source>
        <translation>CHARL-E kennt kein Modell namens „{0}“.</translation>
    </message>
    <message>
        <source>CHARL-E may not read “{0}”.</source>
        <translation>CHARL-E darf „{0}“ nicht lesen.</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder with the models.</source>
        <translation>CHARL-E darf nicht in den Ordner mit den Modellen schreiben.</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder “{0}”.</source>
        <translation>CHARL-E darf nicht in den Ordner „{0}“ schreiben.</translation>
    </message>
    <message>
        <source>CHARL-E needs 8 GB. The starter model may still draw; the large models will not.</source>
        <translation>CHARL-E braucht 8 GB. Das Startmodell kann trotzdem zeichnen, die großen Modelle nicht.</translation>
    </message>
    <message>
        <source>CHARL-E needs a Mac with Apple silicon (M1 or newer). This Mac has an Intel chip.</source>
        <translation>CHARL-E braucht einen Mac mit Apple-Chip (M1 oder neuer). Dieser Mac hat einen Intel-Chip.</translation>
    </message>
    <message>
        <source>CHARL-E needs a model that draws from text. Look for its version without “inpainting”.</source>
        <translation>CHARL-E braucht ein Modell, das nach Text zeichnet. Suchen Sie dessen Version ohne „inpainting“.</translation>
    </message>
    <message>
        <source>CHARL-E needs macOS {0} or newer. {1}</source>
        <translation>CHARL-E braucht macOS {0} oder neuer. {1}</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine broke down twice while working on this picture.</source>
        <translation>Die Engine von CHARL-E ist bei diesem Bild zweimal abgestürzt.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine could not be started.</source>
        <translation>Die Engine von CHARL-E konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine stopped answering twice while working on this picture.</source>
        <translation>Die Engine von CHARL-E hat bei diesem Bild zweimal nicht mehr reagiert.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s helper broke down.</source>
        <translation>Ein Hilfsprogramm von CHARL-E ist abgestürzt.</translation>
    </message>
    <message>
        <source>Check it with Disk Utility, or choose another disk for models.</source>
        <translation>Prüfen Sie sie mit dem Festplattendienstprogramm oder wählen Sie eine andere Festplatte für Modelle.</translation>
    </message>
    <message>
        <source>Check that this machine is connected to the internet, then continue.</source>
        <translation>Prüfen Sie, ob dieser Computer mit dem Internet verbunden ist, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Check the internet connection and continue in a while; nothing is lost.</source>
        <translation>Prüfen Sie die Internetverbindung und fahren Sie später fort; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Check the name, or choose it again.</source>
        <translation>Prüfen Sie den Namen oder wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Choose a Stable Diffusion 1.x or 2.x model.</source>
        <translation>Wählen Sie ein Modell von Stable Diffusion 1.x oder 2.x.</translation>
    </message>
    <message>
        <source>Choose a file in it instead, for example “{0}”.</source>
        <translation>Wählen Sie stattdessen eine Datei darin, zum Beispiel „{0}“.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .safetensors or .ckpt.</source>
        <translation>Wählen Sie eine Datei, die auf .safetensors oder .ckpt endet.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called model_index.json.</source>
        <translation>Wählen Sie einen Ordner, der eine Datei namens model_index.json enthält.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called {0}.</source>
        <translation>Wählen Sie einen Ordner, der eine Datei namens {0} enthält.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .jpg or .webp.</source>
        <translation>Wählen Sie einen Namen, der auf .png, .jpg oder .webp endet.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose a smaller model; the starter model runs everywhere.</source>
        <translation>Wählen Sie ein kleineres Modell; das Startmodell läuft überall.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other apps and try again.</source>
        <translation>Wählen Sie eine kleinere Größe oder schließen Sie andere Apps und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100.</source>
        <translation>Wählen Sie einen Wert von 1 bis 100.</translation>
    </message>
    <message>
        <source>Choose a value from {0} to {1}.</source>
        <translation>Wählen Sie einen Wert von {0} bis {1}.</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <translation>Wählen Sie eine andere Festplatte oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one in its information window.</source>
        <translation>Wählen Sie einen anderen Ordner oder erlauben Sie das Schreiben in diesen im Infofenster.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model, or use a file of this one that you already have.</source>
        <translation>Wählen Sie ein anderes Modell oder verwenden Sie eine Datei davon, die Sie schon haben.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose multiples of {0}, for example 512 × 768.</source>
        <translation>Wählen Sie Vielfache von {0}, zum Beispiel 512 × 768.</translation>
    </message>
    <message>
        <source>Choose one of Apple&apos;s Stable Diffusion files whose name ends in “_compiled.zip”.</source>
        <translation>Wählen Sie eine von Apples Stable-Diffusion-Dateien, deren Name auf „_compiled.zip“ endet.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Wählen Sie eines von {0}.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines davon: {0}.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .safetensors or .ckpt.</source>
        <translation>Wählen Sie die Datei, die auf .safetensors oder .ckpt endet.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json instead.</source>
        <translation>Wählen Sie stattdessen den Ordner, der model_index.json enthält.</translation>
    </message>
    <message>
        <source>Choose “auto” or another device.</source>
        <translation>Wählen Sie „auto“ oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Choose “auto”, or one of: {0}.</source>
        <translation>Wählen Sie „auto“ oder eines davon: {0}.</translation>
    </message>
    <message>
        <source>Close other apps and draw again. If that does not help, restart your computer.</source>
        <translation>Schließen Sie andere Apps und zeichnen Sie erneut. Hilft das nicht, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Close other apps and try again. If it happens again, restart your computer.</source>
        <translation>Schließen Sie andere Apps und versuchen Sie es erneut. Passiert es wieder, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Close other apps and try again. If that does not help, restart your computer.</source>
        <translation>Schließen Sie andere Apps und versuchen Sie es erneut. Hilft das nicht, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Close other apps or choose a smaller size, then draw again.</source>
        <translation>Schließen Sie andere Apps oder wählen Sie eine kleinere Größe und zeichnen Sie erneut.</translation>
    </message>
    <message>
        <source>Comfortable.</source>
        <translation>Reichlich.</translation>
    </message>
    <message>
        <source>Connect it and try again, or remove the model and download it anew.</source>
        <translation>Schließen Sie sie an und versuchen Sie es erneut, oder entfernen Sie das Modell und laden Sie es neu.</translation>
    </message>
    <message>
        <source>Connect its disk or choose another.</source>
        <translation>Schließen Sie seine Festplatte an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Continue in a few minutes; nothing is lost.</source>
        <translation>Fahren Sie in ein paar Minuten fort; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Copy it into your own Downloads or Documents folder, or change its permissions.</source>
        <translation>Kopieren Sie sie in Ihren Ordner „Downloads“ oder „Dokumente“ oder ändern Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Copy it to another disk, if that is still possible, and try the copy.</source>
        <translation>Kopieren Sie sie auf eine andere Festplatte, falls das noch geht, und versuchen Sie es mit der Kopie.</translation>
    </message>
    <message>
        <source>Core ML can only be used on a Mac.</source>
        <translation>Core ML gibt es nur auf einem Mac.</translation>
    </message>
    <message>
        <source>Core ML could not compile the optimised form of this model.</source>
        <translation>Core ML konnte die optimierte Form dieses Modells nicht übersetzen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the picture.</source>
        <translation>Das Bild konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings.</source>
        <translation>Ihre Einstellungen konnten nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: CHARL-E may not write into “{1}”.</source>
        <translation>{0} ist fehlgeschlagen: CHARL-E darf nicht in „{1}“ schreiben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: its name is too long.</source>
        <translation>{0} ist fehlgeschlagen: Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk is full.</source>
        <translation>{0} ist fehlgeschlagen: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk with “{1}” reports a fault.</source>
        <translation>{0} ist fehlgeschlagen: Die Festplatte mit „{1}“ meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the folder “{1}” is no longer there.</source>
        <translation>{0} ist fehlgeschlagen: Der Ordner „{1}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: “{1}” is a folder.</source>
        <translation>{0} ist fehlgeschlagen: „{1}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Delete the character after “{0}” and type it again.</source>
        <translation>Löschen Sie das Zeichen nach „{0}“ und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Describe a picture first, for example “a red heart”.</source>
        <translation>Beschreiben Sie zuerst ein Bild, zum Beispiel „a red heart“.</translation>
    </message>
    <message>
        <source>Disks made for old Windows machines stop at 4 GB. Choose another disk for models.</source>
        <translation>Festplatten für alte Windows-Computer enden bei 4 GB. Wählen Sie eine andere Festplatte für Modelle.</translation>
    </message>
    <message>
        <source>Do that once with: charle models import “{0}”. Then use the name it gets.</source>
        <translation>Das geht einmalig mit: charle models import „{0}“. Verwenden Sie danach den neuen Namen.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Laden Sie sie erneut oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Draw with another model and choose this file as a LoRA there.</source>
        <translation>Zeichnen Sie mit einem anderen Modell und wählen Sie diese Datei dort als LoRA.</translation>
    </message>
    <message>
        <source>Drawn with more exact numbers, which takes longer: the fast way failed on this machine.</source>
        <translation>Mit genaueren Zahlen gezeichnet, was länger dauert: Der schnelle Weg ging auf diesem Computer schief.</translation>
    </message>
    <message>
        <source>Enough to start.</source>
        <translation>Genug für den Anfang.</translation>
    </message>
    <message>
        <source>Fast.</source>
        <translation>Schnell.</translation>
    </message>
    <message>
        <source>Free some space and continue; what has arrived so far is kept.</source>
        <translation>Geben Sie Speicherplatz frei und fahren Sie fort; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, and try again.</source>
        <translation>Geben Sie Speicherplatz frei, zum Beispiel durch Leeren des Papierkorbs, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, or choose another disk for models.</source>
        <translation>Geben Sie Speicherplatz frei, zum Beispiel durch Leeren des Papierkorbs, oder wählen Sie eine andere Festplatte für Modelle.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, then try again; nothing half-finished was kept.</source>
        <translation>Geben Sie Speicherplatz frei, zum Beispiel durch Leeren des Papierkorbs, und versuchen Sie es erneut; Unfertiges wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash.</source>
        <translation>Schaffen Sie Platz, zum Beispiel indem Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Get the file from Apple&apos;s own page.</source>
        <translation>Holen Sie die Datei von Apples eigener Seite.</translation>
    </message>
    <message>
        <source>Get the whole model: it consists of several folders.</source>
        <translation>Besorgen Sie das ganze Modell: Es besteht aus mehreren Ordnern.</translation>
    </message>
    <message>
        <source>If a model is packed in it, unpack it first, then choose what comes out.</source>
        <translation>Ist darin ein Modell verpackt, entpacken Sie es zuerst und wählen Sie dann, was herauskommt.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again and continue.</source>
        <translation>Liegt er auf einer anderen Festplatte, schließen Sie diese wieder an und fahren Sie fort.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again; otherwise choose another folder.</source>
        <translation>Liegt er auf einer anderen Festplatte, schließen Sie diese wieder an; sonst wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk first.</source>
        <translation>Liegt es auf einer anderen Festplatte, schließen Sie diese zuerst an.</translation>
    </message>
    <message>
        <source>If there is a copy of it elsewhere, use the copy.</source>
        <translation>Gibt es anderswo eine Kopie, verwenden Sie diese.</translation>
    </message>
    <message>
        <source>Import the model: CHARL-E then turns it into the safe one.</source>
        <translation>Importieren Sie das Modell: CHARL-E wandelt es dabei in das sichere Format um.</translation>
    </message>
    <message>
        <source>Install CHARL-E again.</source>
        <translation>Installieren Sie CHARL-E neu.</translation>
    </message>
    <message>
        <source>Install it for the model it was made from.</source>
        <translation>Installieren Sie sie für das Modell, aus dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>It cannot draw by itself. {0}</source>
        <translation>Er kann nicht allein zeichnen. {0}</translation>
    </message>
    <message>
        <source>It draws as before. Restart your Mac and try again; if it happens again, report it with “Copy details”.</source>
        <translation>Es zeichnet wie bisher. Starten Sie Ihren Mac neu und versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit „Details kopieren“.</translation>
    </message>
    <message>
        <source>It draws as it does now. Stable Diffusion 1.x and 2.x can be converted.</source>
        <translation>Es zeichnet wie jetzt. Umwandeln lassen sich Stable Diffusion 1.x und 2.x.</translation>
    </message>
    <message>
        <source>It has {0} too many. {1}</source>
        <translation>Sie ist um {0} zu groß. {1}</translation>
    </message>
    <message>
        <source>It is kept until CHARL-E is closed. Choose another folder and save it again.</source>
        <translation>Es bleibt erhalten, bis CHARL-E geschlossen wird. Wählen Sie einen anderen Ordner und sichern Sie es erneut.</translation>
    </message>
    <message>
        <source>It may be damaged; get it again.</source>
        <translation>Es ist vielleicht beschädigt; besorgen Sie es erneut.</translation>
    </message>
    <message>
        <source>It may be removed already.</source>
        <translation>Vielleicht wurde es schon entfernt.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or its disk is not connected.</source>
        <translation>Sie wurde vielleicht bewegt oder gelöscht, oder ihre Festplatte ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk was disconnected.</source>
        <translation>Sie wurde vielleicht bewegt, umbenannt oder gelöscht, oder ihre Festplatte wurde getrennt.</translation>
    </message>
    <message>
        <source>It must be a multiple of {0}: {1} or {2} would work.</source>
        <translation>Es muss ein Vielfaches von {0} sein: {1} oder {2} würde gehen.</translation>
    </message>
    <message>
        <source>It reads PNG, JPEG and WebP pictures; this file is of another kind or damaged.</source>
        <translation>Es liest PNG-, JPEG- und WebP-Bilder; diese Datei ist von anderer Art oder beschädigt.</translation>
    </message>
    <message>
        <source>It was drawn over another picture, so it will look different.</source>
        <translation>Es wurde über ein anderes Bild gezeichnet und wird daher anders aussehen.</translation>
    </message>
    <message>
        <source>It was enlarged after drawing; CHARL-E draws it in its first size.</source>
        <translation>Es wurde nach dem Zeichnen vergrößert; CHARL-E zeichnet es in der ursprünglichen Größe.</translation>
    </message>
    <message>
        <source>It was fetched with git, which left the large files out. Download the file itself from the model&apos;s web page.</source>
        <translation>Sie wurde mit git geladen, das die großen Dateien weggelassen hat. Laden Sie die Datei selbst von der Webseite des Modells.</translation>
    </message>
    <message>
        <source>It was not downloaded by CHARL-E, or its record is lost. Download or import it again.</source>
        <translation>Es wurde nicht von CHARL-E geladen oder sein Verzeichnis ist verloren. Laden oder importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; choose another disk for models.</source>
        <translation>Die Festplatte ist vielleicht beschädigt oder getrennt; wählen Sie eine andere Festplatte für Modelle.</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; copy the file to this machine and try again.</source>
        <translation>Die Festplatte ist vielleicht beschädigt oder getrennt; kopieren Sie die Datei auf diesen Computer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Its download did not finish. {0}</source>
        <translation>Der Download wurde nicht abgeschlossen. {0}</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. Download or copy it again.</source>
        <translation>Download oder Kopieren wurde nicht abgeschlossen. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. {0}</source>
        <translation>Download oder Kopieren wurde nicht abgeschlossen. {0}</translation>
    </message>
    <message>
        <source>Its graphics card has too little memory, so the processor draws: it works, but a picture takes minutes.</source>
        <translation>Die Grafikkarte hat zu wenig Speicher, daher zeichnet der Prozessor: Das geht, dauert aber Minuten pro Bild.</translation>
    </message>
    <message>
        <source>Look at the list of models for its name.</source>
        <translation>Sehen Sie in der Liste der Modelle nach seinem Namen.</translation>
    </message>
    <message>
        <source>Look for a Stable Diffusion 1 or 2 model.</source>
        <translation>Suchen Sie ein Modell von Stable Diffusion 1 oder 2.</translation>
    </message>
    <message>
        <source>Look for a complete copy of this model.</source>
        <translation>Suchen Sie eine vollständige Kopie dieses Modells.</translation>
    </message>
    <message>
        <source>Look for an ordinary Stable Diffusion 1 or 2 model.</source>
        <translation>Suchen Sie ein gewöhnliches Modell von Stable Diffusion 1 oder 2.</translation>
    </message>
    <message>
        <source>Look for the same LoRA as a .safetensors file.</source>
        <translation>Suchen Sie dieselbe LoRA als .safetensors-Datei.</translation>
    </message>
    <message>
        <source>Look for the same model as a .safetensors file.</source>
        <translation>Suchen Sie dasselbe Modell als .safetensors-Datei.</translation>
    </message>
    <message>
        <source>Look for the same model in float16 or float32.</source>
        <translation>Suchen Sie dasselbe Modell in float16 oder float32.</translation>
    </message>
    <message>
        <source>Look for the same model with a single file called {0}.safetensors.</source>
        <translation>Suchen Sie dasselbe Modell mit einer einzigen Datei namens {0}.safetensors.</translation>
    </message>
    <message>
        <source>Look for the whole model, usually a file of 2 to 8 GB.</source>
        <translation>Suchen Sie das ganze Modell, meist eine Datei von 2 bis 8 GB.</translation>
    </message>
    <message>
        <source>Macs with an Intel chip are not supported.</source>
        <translation>Macs mit Intel-Chip werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Made for this.</source>
        <translation>Dafür gemacht.</translation>
    </message>
    <message>
        <source>Make it smaller in another app first.</source>
        <translation>Verkleinern Sie es zuerst in einer anderen App.</translation>
    </message>
    <message>
        <source>Make sure that it is the file you meant. {0}</source>
        <translation>Prüfen Sie, ob es die gewünschte Datei ist. {0}</translation>
    </message>
    <message>
        <source>New enough.</source>
        <translation>Neu genug.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Es ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>No picture came out: the model&apos;s numbers went out of bounds.</source>
        <translation>Es kam kein Bild heraus: Die Zahlen des Modells sind aus dem Ruder gelaufen.</translation>
    </message>
    <message>
        <source>Nothing in it was run. Delete it, and look for the model as a .safetensors file, which cannot contain programs.</source>
        <translation>Nichts daraus wurde ausgeführt. Löschen Sie sie und suchen Sie das Modell als .safetensors-Datei, die keine Programme enthalten kann.</translation>
    </message>
    <message>
        <source>Nothing is lost: CHARL-E draws with this model as before, and will not use that form.</source>
        <translation>Nichts ist verloren: CHARL-E zeichnet mit diesem Modell wie bisher und benutzt diese Form nicht.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or look for a newer CHARL-E.</source>
        <translation>Es wurde nichts installiert. Versuchen Sie es später erneut oder suchen Sie nach einem neueren CHARL-E.</translation>
    </message>
    <message>
        <source>On this machine {0} × {1} is the largest of that shape.</source>
        <translation>Auf diesem Computer ist {0} × {1} das Größte in diesem Format.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to the Wi-Fi there, then continue.</source>
        <translation>Öffnen Sie im Browser eine beliebige Webseite, melden Sie sich dort im WLAN an und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Optimise a smaller model; this one draws as it does now.</source>
        <translation>Optimieren Sie ein kleineres Modell; dieses zeichnet wie jetzt.</translation>
    </message>
    <message>
        <source>Optimising this model takes {0} of memory, more than this machine can give.</source>
        <translation>Dieses Modell zu optimieren braucht {0} Speicher, mehr als dieser Computer geben kann.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Read it and agree to it; then the download can start.</source>
        <translation>Lesen Sie sie und stimmen Sie zu; dann kann der Download beginnen.</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Entfernen Sie es und installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Remove it and optimise the model again.</source>
        <translation>Entfernen Sie sie und optimieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>Entfernen Sie das Modell und installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Save as PNG or WebP, or without the recipe.</source>
        <translation>Sichern Sie es als PNG oder WebP oder ohne Rezept.</translation>
    </message>
    <message>
        <source>Save it as PNG instead.</source>
        <translation>Sichern Sie es stattdessen als PNG.</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to an address such as https://huggingface.co, or remove it.</source>
        <translation>Setzen Sie HF_ENDPOINT auf eine Adresse wie https://huggingface.co oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Shorten it to {0} characters or fewer; the first few dozen words matter most.</source>
        <translation>Kürzen Sie auf höchstens {0} Zeichen; die ersten paar Dutzend Wörter zählen am meisten.</translation>
    </message>
    <message>
        <source>Something between the server and this machine changes the data. Try another network.</source>
        <translation>Etwas zwischen dem Server und diesem Computer verändert die Daten. Versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E while drawing.</source>
        <translation>Beim Zeichnen ist in CHARL-E etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E.</source>
        <translation>In CHARL-E ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>The LoRA “{0}” was made for another kind of model.</source>
        <translation>Die LoRA „{0}“ wurde für eine andere Art von Modell gemacht.</translation>
    </message>
    <message>
        <source>The classic. Paintings, landscapes, photographs, almost any style you can name.</source>
        <translation>Der Klassiker. Gemälde, Landschaften, Fotos, fast jeder Stil.</translation>
    </message>
    <message>
        <source>The connection broke off again and again.</source>
        <translation>Die Verbindung ist immer wieder abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate cannot be checked.</source>
        <translation>Die Verbindung zum Server ist nicht sicher: Sein Zertifikat lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file as large as “{0}”.</source>
        <translation>Die Festplatte kann keine so große Datei wie „{0}“ aufnehmen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The disk with the models reports a fault.</source>
        <translation>Die Festplatte mit den Modellen meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The disk with “{0}” is not connected.</source>
        <translation>Die Festplatte mit „{0}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The folder with the models is no longer there.</source>
        <translation>Der Ordner mit den Modellen ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The folder “{0}” is not there.</source>
        <translation>Der Ordner „{0}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The licence “{0}” has not been accepted yet.</source>
        <translation>Der Lizenz „{0}“ wurde noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>The model in “{0}” has no {1}.</source>
        <translation>Dem Modell in „{0}“ fehlt ein Teil: {1}.</translation>
    </message>
    <message>
        <source>The model in “{0}” is incomplete or damaged.</source>
        <translation>Das Modell in „{0}“ ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>The model in “{0}” works in a way that CHARL-E does not know.</source>
        <translation>Das Modell in „{0}“ arbeitet auf eine Weise, die CHARL-E nicht kennt.</translation>
    </message>
    <message>
        <source>The model is there already.</source>
        <translation>Das Modell ist schon dort.</translation>
    </message>
    <message>
        <source>The model&apos;s file “tokenizer/merges.txt” is missing.</source>
        <translation>Dem Modell fehlt die Datei „tokenizer/merges.txt“.</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/config.json” holds settings that make no sense.</source>
        <translation>Die Datei „{0}/config.json“ des Modells enthält sinnlose Einstellungen.</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/{1}.safetensors” is missing.</source>
        <translation>Dem Modell fehlt die Datei „{0}/{1}.safetensors“.</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}” is damaged.</source>
        <translation>Die Datei „{0}“ des Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} does not fit its {1}.</source>
        <translation>Zwei Teile des Modells passen nicht zusammen: {0} und {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is incomplete or damaged.</source>
        <translation>Ein Teil des Modells ist unvollständig oder beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The optimised form of this model does not draw right on this Mac.</source>
        <translation>Die optimierte Form dieses Modells zeichnet auf diesem Mac nicht richtig.</translation>
    </message>
    <message>
        <source>The optimised form of this model failed on this machine, so the picture was drawn without it.</source>
        <translation>Die optimierte Form dieses Modells ist auf diesem Computer gescheitert; das Bild wurde ohne sie gezeichnet.</translation>
    </message>
    <message>
        <source>The optimised form of this model is incomplete or damaged.</source>
        <translation>Die optimierte Form dieses Modells ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>The picture cannot be saved in the format {0}.</source>
        <translation>Das Bild kann nicht im Format {0} gesichert werden.</translation>
    </message>
    <message>
        <source>The picture does not say its {0}; the usual is used.</source>
        <translation>Das Bild nennt Folgendes nicht: {0}. Es gilt der übliche Wert.</translation>
    </message>
    <message>
        <source>The picture for the self-test has no recipe.</source>
        <translation>Das Bild für den Selbsttest hat kein Rezept.</translation>
    </message>
    <message>
        <source>The processor draws: it works, but a picture takes minutes.</source>
        <translation>Der Prozessor zeichnet: Das geht, dauert aber Minuten pro Bild.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a password.</source>
        <translation>Der Proxy dieses Netzwerks verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>Der Proxy dieses Netzwerks lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The quality cannot be {0}.</source>
        <translation>Die Qualität kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>Das Rezept ist zu lang für ein JPEG.</translation>
    </message>
    <message>
        <source>The server does not give this model out to everybody any more.</source>
        <translation>Der Server gibt dieses Modell nicht mehr an alle heraus.</translation>
    </message>
    <message>
        <source>The server does not have this model any more.</source>
        <translation>Der Server hat dieses Modell nicht mehr.</translation>
    </message>
    <message>
        <source>The server may not give out this model where you are, for legal reasons.</source>
        <translation>Der Server darf dieses Modell an Ihrem Ort aus rechtlichen Gründen nicht herausgeben.</translation>
    </message>
    <message>
        <source>The server offers a different “{0}” than the one CHARL-E knows.</source>
        <translation>Der Server bietet ein anderes „{0}“ an, als CHARL-E kennt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on this machine&apos;s date.</source>
        <translation>Das Zertifikat des Servers ist am Datum dieses Computers nicht gültig.</translation>
    </message>
    <message>
        <source>The site sent a page instead of the file, often because it wants you to sign in or to accept a licence first. Do that in the browser, then download it again.</source>
        <translation>Die Website hat statt der Datei eine Seite geschickt, oft weil man sich erst anmelden oder einer Lizenz zustimmen muss. Tun Sie das im Browser und laden Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>The size {0} × {1} was changed to {2} × {3}.</source>
        <translation>Die Größe {0} × {1} wurde in {2} × {3} geändert.</translation>
    </message>
    <message>
        <source>The system ended CHARL-E&apos;s engine twice, most likely because memory ran out.</source>
        <translation>Das System hat die Engine von CHARL-E zweimal beendet, vermutlich weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The weight {0} in the prompt is too strong.</source>
        <translation>Die Gewichtung {0} im Prompt ist zu stark.</translation>
    </message>
    <message>
        <source>The {0} cannot be {1} pixels.</source>
        <translation>Nicht möglich: {0} mit {1} Pixeln.</translation>
    </message>
    <message>
        <source>The {0} cannot be {1}.</source>
        <translation>Nicht möglich: {1} als Wert für „{0}“.</translation>
    </message>
    <message>
        <source>The {0} contains a character that cannot be read.</source>
        <translation>Ein Zeichen lässt sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>The {0} is too long: {1} characters.</source>
        <translation>Zu lang: {0} mit {1} Zeichen.</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is split into several files.</source>
        <translation>Ein Teil von „{1}“ ({0}) ist auf mehrere Dateien verteilt.</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is stored in an old, unsafe format.</source>
        <translation>Ein Teil von „{1}“ ({0}) liegt in einem alten, unsicheren Format vor.</translation>
    </message>
    <message>
        <source>The {0} was cut to {1} characters.</source>
        <translation>Auf {1} Zeichen gekürzt: {0}.</translation>
    </message>
    <message>
        <source>The {0} was {1}; the nearest possible is used.</source>
        <translation>Der Wert für „{0}“ war {1}; der nächste mögliche wird verwendet.</translation>
    </message>
    <message>
        <source>There is already a model called “{0}”.</source>
        <translation>Es gibt schon ein Modell namens „{0}“.</translation>
    </message>
    <message>
        <source>There is already something called “{0}” in that folder.</source>
        <translation>In diesem Ordner gibt es schon etwas namens „{0}“.</translation>
    </message>
    <message>
        <source>There is no LoRA file at “{0}”.</source>
        <translation>Unter „{0}“ liegt keine LoRA-Datei.</translation>
    </message>
    <message>
        <source>There is no UNet in this zip that Core ML could run.</source>
        <translation>In dieser ZIP-Datei ist kein UNet, das Core ML ausführen könnte.</translation>
    </message>
    <message>
        <source>There is no model called “{0}” at hand.</source>
        <translation>Ein Modell namens „{0}“ ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>There is no model called “{0}”.</source>
        <translation>Es gibt kein Modell namens „{0}“.</translation>
    </message>
    <message>
        <source>There is no model in “{0}”.</source>
        <translation>In „{0}“ ist kein Modell.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this picture.</source>
        <translation>Für dieses Bild ist nicht genug Speicher frei.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Es gibt noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>They come from different models. {0}</source>
        <translation>Sie stammen aus verschiedenen Modellen. {0}</translation>
    </message>
    <message>
        <source>This copy of CHARL-E is made for Intel. Get the one for Apple silicon.</source>
        <translation>Diese Ausgabe von CHARL-E ist für Intel gemacht. Laden Sie die für Apple-Chips.</translation>
    </message>
    <message>
        <source>This is one part of a model. Choose the folder around it, “{0}”.</source>
        <translation>Das ist ein Teil eines Modells. Wählen Sie den Ordner darum herum, „{0}“.</translation>
    </message>
    <message>
        <source>This machine has no {0} that CHARL-E can use.</source>
        <translation>Dieser Computer hat keine {0}, die CHARL-E nutzen kann.</translation>
    </message>
    <message>
        <source>This model could not be tried out.</source>
        <translation>Dieses Modell konnte nicht ausprobiert werden.</translation>
    </message>
    <message>
        <source>This model is being optimised already.</source>
        <translation>Dieses Modell wird schon optimiert.</translation>
    </message>
    <message>
        <source>This model is built in a way that cannot be converted for Core ML.</source>
        <translation>Dieses Modell ist so gebaut, dass es sich nicht für Core ML umwandeln lässt.</translation>
    </message>
    <message>
        <source>This model needs more memory than this machine has.</source>
        <translation>Dieses Modell braucht mehr Speicher, als dieser Computer hat.</translation>
    </message>
    <message>
        <source>This model was distilled in a way that CHARL-E cannot draw with yet.</source>
        <translation>Dieses Modell wurde auf eine Weise verdichtet, mit der CHARL-E noch nicht zeichnen kann.</translation>
    </message>
    <message>
        <source>This network shows a sign-in page instead of the download.</source>
        <translation>Dieses Netzwerk zeigt statt des Downloads eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>This network uses a kind of proxy that CHARL-E cannot use.</source>
        <translation>Dieses Netzwerk verwendet eine Art von Proxy, die CHARL-E nicht nutzen kann.</translation>
    </message>
    <message>
        <source>This zip holds a Core ML model of a kind that CHARL-E does not know.</source>
        <translation>Diese ZIP-Datei enthält ein Core-ML-Modell einer Art, die CHARL-E nicht kennt.</translation>
    </message>
    <message>
        <source>This zip wants to write where it may not, so nothing of it was unpacked.</source>
        <translation>Diese ZIP-Datei will dorthin schreiben, wo sie nicht darf; darum wurde nichts daraus entpackt.</translation>
    </message>
    <message>
        <source>This zip was made from another model than “{0}”.</source>
        <translation>Diese ZIP-Datei wurde aus einem anderen Modell als „{0}“ gemacht.</translation>
    </message>
    <message>
        <source>This zip would unpack to more than any model of this kind takes.</source>
        <translation>Diese ZIP-Datei würde entpackt mehr Platz brauchen als irgendein Modell dieser Art.</translation>
    </message>
    <message>
        <source>Today should be {0}. If that is wrong, set date and time in System Settings, then continue.</source>
        <translation>Heute müsste der {0} sein. Stimmt das nicht, stellen Sie in den Systemeinstellungen Datum und Uhrzeit ein und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Trained a little longer than v1.4. Better at faces and details; most add-ons are made for it.</source>
        <translation>Etwas länger trainiert als v1.4. Besser bei Gesichtern und Details; die meisten Erweiterungen sind dafür gemacht.</translation>
    </message>
    <message>
        <source>Try a lower guidance, another sampler or another seed.</source>
        <translation>Versuchen Sie eine geringere Texttreue, einen anderen Sampler oder einen anderen Startwert.</translation>
    </message>
    <message>
        <source>Try a smaller size or another model. Nothing that was finished is lost.</source>
        <translation>Versuchen Sie eine kleinere Größe oder ein anderes Modell. Fertiges ist nicht verloren.</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer steps. If it happens again, restart your computer.</source>
        <translation>Versuchen Sie eine kleinere Größe oder weniger Schritte. Passiert es wieder, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Try again later, or try another network.</source>
        <translation>Versuchen Sie es später erneut oder in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Try again, or use a folder on another disk.</source>
        <translation>Versuchen Sie es erneut oder verwenden Sie einen Ordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another model or report it with “Copy details”.</source>
        <translation>Versuchen Sie es erneut. Passiert es wieder, wählen Sie ein anderes Modell oder melden Sie es mit „Details kopieren“.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with “Copy details”.</source>
        <translation>Versuchen Sie es erneut. Passiert es wieder, melden Sie es mit „Details kopieren“.</translation>
    </message>
    <message>
        <source>Try another network, for example a phone&apos;s hotspot, or ask whoever looks after it.</source>
        <translation>Versuchen Sie ein anderes Netzwerk, etwa den Hotspot eines Telefons, oder fragen Sie, wer es betreut.</translation>
    </message>
    <message>
        <source>Unpack it first, then choose what comes out.</source>
        <translation>Entpacken Sie es zuerst und wählen Sie dann, was herauskommt.</translation>
    </message>
    <message>
        <source>Update it in System Settings under General, Software Update; every Mac with Apple silicon can.</source>
        <translation>Aktualisieren Sie es in den Systemeinstellungen unter „Allgemein“ &gt; „Softwareupdate“; das geht auf jedem Mac mit Apple-Chip.</translation>
    </message>
    <message>
        <source>Use a number up to {0}; 1.2 or 1.4 already make a clear difference.</source>
        <translation>Verwenden Sie eine Zahl bis {0}; schon 1.2 oder 1.4 machen einen deutlichen Unterschied.</translation>
    </message>
    <message>
        <source>Use it with the model it was made for, or choose another LoRA.</source>
        <translation>Verwenden Sie sie mit dem Modell, für das sie gemacht wurde, oder wählen Sie eine andere LoRA.</translation>
    </message>
    <message>
        <source>Use the ordinary model together with an LCM-LoRA instead.</source>
        <translation>Verwenden Sie stattdessen das gewöhnliche Modell mit einer LCM-LoRA.</translation>
    </message>
    <message>
        <source>VAE, the part that turns its sketch into a picture</source>
        <translation>VAE, der die Skizze in ein Bild verwandelt</translation>
    </message>
    <message>
        <source>Verify the model first; what is damaged can be downloaded again.</source>
        <translation>Prüfen Sie zuerst das Modell; Beschädigtes kann erneut geladen werden.</translation>
    </message>
    <message>
        <source>Wait until it has finished there, or close it.</source>
        <translation>Warten Sie, bis es dort fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>Wait until its download or copy has finished, then import it again.</source>
        <translation>Warten Sie, bis Download oder Kopieren abgeschlossen ist, und importieren Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Works with the memory saver, which is on by itself. Close large apps meanwhile.</source>
        <translation>Läuft mit dem Speichersparer, der von selbst eingeschaltet ist. Schließen Sie dabei große Apps.</translation>
    </message>
    <message>
        <source>Write width x height: 512x768.</source>
        <translation>Schreiben Sie Breite x Höhe: 512x768.</translation>
    </message>
    <message>
        <source>bring the pictures back</source>
        <translation>Das Zurückholen der Bilder</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Texttreue</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>make the folder for pictures</source>
        <translation>Das Anlegen des Bilderordners</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>negativer Prompt</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>Anzahl der Schritte</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>remove the pictures</source>
        <translation>Das Entfernen der Bilder</translation>
    </message>
    <message>
        <source>safety checker</source>
        <translation>Sicherheitsfilter</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>save pictures</source>
        <translation>Das Sichern der Bilder</translation>
    </message>
    <message>
        <source>save the favourites</source>
        <translation>Das Sichern der Favoriten</translation>
    </message>
    <message>
        <source>save the picture</source>
        <translation>Das Sichern des Bilds</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>strength of a LoRA</source>
        <translation>Stärke einer LoRA</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <source>text encoder, the part that reads the prompt</source>
        <translation>Text-Encoder, der den Prompt liest</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>Startwert der Variation</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>Stärke der Variation</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
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
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} answers in a way that CHARL-E does not understand.</source>
        <translation>{0} antwortet auf eine Weise, die CHARL-E nicht versteht.</translation>
    </message>
    <message>
        <source>{0} are needed for {1}.</source>
        <translation>{0} werden für {1} gebraucht.</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Byte</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} antwortet nicht.</translation>
    </message>
    <message>
        <source>{0} does not fit its settings: “{1}” is {2} instead of {3}.</source>
        <translation>{0} passt nicht zu den Einstellungen: „{1}“ ist {2} statt {3}.</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} frei</translation>
    </message>
    <message>
        <source>{0} is too busy to answer.</source>
        <translation>{0} ist überlastet.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} more are needed for {1}. Free some space, for example by emptying the Trash, or use another disk.</source>
        <translation>Für {1} werden noch {0} gebraucht. Geben Sie Speicherplatz frei, zum Beispiel durch Leeren des Papierkorbs, oder verwenden Sie eine andere Festplatte.</translation>
    </message>
    <message>
        <source>{0} more disk space is needed.</source>
        <translation>Es fehlen {0} Speicherplatz.</translation>
    </message>
    <message>
        <source>{0} refuses the download (code {1}).</source>
        <translation>{0} verweigert den Download (Code {1}).</translation>
    </message>
    <message>
        <source>{0} sends next to nothing.</source>
        <translation>{0} sendet so gut wie nichts.</translation>
    </message>
    <message>
        <source>{0} stores “{1}” in a compressed form ({2}).</source>
        <translation>{0} enthält „{1}“ in komprimierter Form ({2}).</translation>
    </message>
    <message>
        <source>{0} × {1} is no size that pictures can have here.</source>
        <translation>{0} × {1} ist keine Größe, die Bilder hier haben können.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” arrived damaged twice.</source>
        <translation>„{0}“ ist zweimal beschädigt angekommen.</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was being imported.</source>
        <translation>„{0}“ wurde während des Imports kürzer.</translation>
    </message>
    <message>
        <source>“{0}” cannot be checked: CHARL-E has no record of its files.</source>
        <translation>„{0}“ kann nicht geprüft werden: CHARL-E hat kein Verzeichnis seiner Dateien.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: the disk reports a fault.</source>
        <translation>„{0}“ kann nicht gelesen werden: Die Festplatte meldet einen Fehler.</translation>
    </message>
    <message>
        <source>“{0}” could not be read.</source>
        <translation>„{0}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{0}” could not be written.</source>
        <translation>„{0}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{0}” does not draw from text alone; it changes or enlarges pictures.</source>
        <translation>„{0}“ zeichnet nicht nur nach Text; es verändert oder vergrößert Bilder.</translation>
    </message>
    <message>
        <source>“{0}” enlarges pictures; it does not draw any.</source>
        <translation>„{0}“ vergrößert Bilder, zeichnet aber keine.</translation>
    </message>
    <message>
        <source>“{0}” has to be imported before CHARL-E can draw with it.</source>
        <translation>„{0}“ muss importiert werden, bevor CHARL-E damit zeichnen kann.</translation>
    </message>
    <message>
        <source>“{0}” holds no model: there are no tensors in it.</source>
        <translation>„{0}“ enthält kein Modell: Es sind keine Tensoren darin.</translation>
    </message>
    <message>
        <source>“{0}” holds nothing but zeros.</source>
        <translation>„{0}“ enthält nichts als Nullen.</translation>
    </message>
    <message>
        <source>“{0}” holds text, not a model.</source>
        <translation>„{0}“ enthält Text, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a ControlNet: an addition to a model, not a model.</source>
        <translation>„{0}“ ist ein ControlNet: eine Ergänzung zu einem Modell, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a LoRA: an addition to a model, not a model.</source>
        <translation>„{0}“ ist eine LoRA: eine Ergänzung zu einem Modell, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF document, not a model.</source>
        <translation>„{0}“ ist ein PDF-Dokument, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a Stable Diffusion XL model.</source>
        <translation>„{0}“ ist ein Modell von Stable Diffusion XL.</translation>
    </message>
    <message>
        <source>“{0}” is a VAE, one part of a model.</source>
        <translation>„{0}“ ist ein VAE, ein Teil eines Modells.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a file.</source>
        <translation>„{0}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E cannot draw with ({1}).</source>
        <translation>„{0}“ ist eine Art von Modell, mit der CHARL-E nicht zeichnen kann ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E does not know.</source>
        <translation>„{0}“ ist eine Art von Modell, die CHARL-E nicht kennt.</translation>
    </message>
    <message>
        <source>“{0}” is a model in the GGUF format, made for other programs.</source>
        <translation>„{0}“ ist ein Modell im GGUF-Format, das für andere Programme gemacht ist.</translation>
    </message>
    <message>
        <source>“{0}” is a model of a newer kind (such as Stable Diffusion 3 or Flux).</source>
        <translation>„{0}“ ist ein Modell neuerer Art (wie Stable Diffusion 3 oder Flux).</translation>
    </message>
    <message>
        <source>“{0}” is a motion module: an addition for films, not a model.</source>
        <translation>„{0}“ ist ein Bewegungsmodul: eine Ergänzung für Filme, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a picture or a film, not a model.</source>
        <translation>„{0}“ ist ein Bild oder ein Film, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a program made with torch, not a checkpoint.</source>
        <translation>„{0}“ ist ein mit torch erstelltes Programm, kein Checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is a textual inversion: a new word for a model, not a model.</source>
        <translation>„{0}“ ist eine Textual Inversion: ein neues Wort für ein Modell, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a web page, not a model.</source>
        <translation>„{0}“ ist eine Webseite, kein Modell.</translation>
    </message>
    <message>
        <source>“{0}” is an archive, but no checkpoint.</source>
        <translation>„{0}“ ist ein Archiv, aber kein Checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is an inpainting model: it fills holes in pictures.</source>
        <translation>„{0}“ ist ein Inpainting-Modell: Es füllt Lücken in Bildern.</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: it has {1} more tensors, first “{2}”.</source>
        <translation>„{0}“ ist anders aufgebaut als Stable Diffusion: Es hat {1} Tensoren mehr, zuerst „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: “{1}” is {2} instead of {3}.</source>
        <translation>„{0}“ ist anders aufgebaut als Stable Diffusion: „{1}“ ist {2} statt {3}.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>„{0}“ ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>“{0}” is damaged, so the model was not moved.</source>
        <translation>„{0}“ ist beschädigt, daher wurde das Modell nicht bewegt.</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>„{0}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its contents do not add up.</source>
        <translation>„{0}“ ist beschädigt: Der Inhalt ist nicht stimmig.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its table of contents cannot be read.</source>
        <translation>„{0}“ ist beschädigt: Das Inhaltsverzeichnis ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: the size of “{1}” does not fit its shape.</source>
        <translation>„{0}“ ist beschädigt: Die Größe von „{1}“ passt nicht zur Form.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” does not follow the part before it.</source>
        <translation>„{0}“ ist beschädigt: „{1}“ schließt nicht an den Teil davor an.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” overlaps another part.</source>
        <translation>„{0}“ ist beschädigt: „{1}“ überschneidet sich mit einem anderen Teil.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete or damaged: its table of contents, which comes last, is not there.</source>
        <translation>„{0}“ ist unvollständig oder beschädigt: Das Inhaltsverzeichnis am Ende fehlt.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: it ends within its table of contents.</source>
        <translation>„{0}“ ist unvollständig: Die Datei endet mitten im Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} are missing.</source>
        <translation>„{0}“ ist unvollständig: Es fehlen {1} von {2}.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} tensors of its {3} are missing, first “{4}”.</source>
        <translation>„{0}“ ist unvollständig: Es fehlen {1} von {2} Tensoren ({3}), zuerst „{4}“.</translation>
    </message>
    <message>
        <source>“{0}” is longer than it should be, so it is damaged.</source>
        <translation>„{0}“ ist länger, als es sein sollte, also beschädigt.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model hub.</source>
        <translation>„{0}“ ist keine Adresse eines Modellservers.</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation>„{0}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA file that is safe to open.</source>
        <translation>„{0}“ ist keine LoRA-Datei, die sich sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA, or it is damaged.</source>
        <translation>„{0}“ ist keine LoRA oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint.</source>
        <translation>„{0}“ ist kein Checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is not a model that CHARL-E can read.</source>
        <translation>„{0}“ ist kein Modell, das CHARL-E lesen kann.</translation>
    </message>
    <message>
        <source>“{0}” is not a picture that CHARL-E can read.</source>
        <translation>„{0}“ ist kein Bild, das CHARL-E lesen kann.</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file, whatever its name says.</source>
        <translation>„{0}“ ist keine safetensors-Datei, auch wenn der Name das sagt.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>„{0}“ ist keine Größe.</translation>
    </message>
    <message>
        <source>“{0}” is not safe to open: it asks to run “{1}” on this machine.</source>
        <translation>„{0}“ lässt sich nicht sicher öffnen: Es will „{1}“ auf diesem Computer ausführen.</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>„{0}“ ist nicht da.</translation>
    </message>
    <message>
        <source>“{0}” is one part of a model that consists of several folders.</source>
        <translation>„{0}“ ist ein Teil eines Modells, das aus mehreren Ordnern besteht.</translation>
    </message>
    <message>
        <source>“{0}” is only a part of a model: it has no {1}.</source>
        <translation>„{0}“ ist nur ein Teil eines Modells. Es fehlt: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is only a placeholder for the real file.</source>
        <translation>„{0}“ ist nur ein Platzhalter für die echte Datei.</translation>
    </message>
    <message>
        <source>“{0}” is packed in an archive.</source>
        <translation>„{0}“ ist in einem Archiv verpackt.</translation>
    </message>
    <message>
        <source>“{0}” is too large: {1} × {2} pixels.</source>
        <translation>„{0}“ ist zu groß: {1} × {2} Pixel.</translation>
    </message>
    <message>
        <source>“{0}” of the {1}</source>
        <translation>„{0}“ ({1})</translation>
    </message>
    <message>
        <source>“{0}” of the {1} is incomplete: {2} of {3} tensors are missing, first “{4}”.</source>
        <translation>„{0}“ ({1}) ist unvollständig: Es fehlen {2} von {3} Tensoren, zuerst „{4}“.</translation>
    </message>
    <message>
        <source>“{0}” stores its numbers in a format that CHARL-E does not know ({1}).</source>
        <translation>„{0}“ speichert seine Zahlen in einem Format, das CHARL-E nicht kennt ({1}).</translation>
    </message>
    <message>
        <source>“{0}” stores “{1}” in a compressed form ({2}).</source>
        <translation>„{0}“ enthält „{1}“ in komprimierter Form ({2}).</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Sicherheitsfilter</translation>
    </message>
    <message>
        <source>Stay awake while drawing</source>
        <translation>Beim Zeichnen wach bleiben</translation>
    </message>
    <message>
        <source>Tell me when a long drawing is done</source>
        <translation>Mitteilen, wenn eine lange Zeichnung fertig ist</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Every picture is saved here at once.</source>
        <translation>Jedes Bild wird sofort hier gesichert.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>Welcher Teil dieses Computers zeichnet.</translation>
    </message>
    <message>
        <source>Withholds pictures that look indecent, where the model has a checker. It is cautious and often wrong. Please keep it on when others see the screen.</source>
        <translation>Hält Bilder zurück, die anstößig aussehen, sofern das Modell einen Filter hat. Er ist vorsichtig und irrt sich oft. Bitte lassen Sie ihn eingeschaltet, wenn andere den Bildschirm sehen.</translation>
    </message>
    <message>
        <source>Keeps the machine from sleeping until the queue is empty.</source>
        <translation>Verhindert den Ruhezustand, bis die Warteliste leer ist.</translation>
    </message>
    <message>
        <source>Only while another app is in front.</source>
        <translation>Nur solange eine andere App im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Prompts work best in English, whatever it is.</source>
        <translation>Prompts gelingen unabhängig davon am besten auf Englisch.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>Wo sollen Bilder gesichert werden?</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) refused since the start</source>
        <translation>
            <numerusform>%n Verbindung seit dem Start abgelehnt</numerusform>
            <numerusform>%n Verbindungen seit dem Start abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>CHARL-E draws offline. A guard refuses every connection that is not part of a download you started, and counts the attempts. It sees what Python code does; native libraries are outside its view.</source>
        <translation>CHARL-E zeichnet offline. Ein Wächter lehnt jede Verbindung ab, die nicht zu einem von Ihnen gestarteten Download gehört, und zählt die Versuche. Er sieht, was Python-Code tut; native Bibliotheken liegen außerhalb seines Blickfelds.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StarterHint</name>
    <message>
        <source>What it knows</source>
        <translation>Was es kennt</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Stable Diffusion laden&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The starter model knows about %Ln thing(s), like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</source>
        <translation>
            <numerusform>Das Startmodell kennt etwa %Ln Ding, zum Beispiel Katze, Rakete, Pizza. Für alles andere laden Sie Stable Diffusion.</numerusform>
            <numerusform>Das Startmodell kennt etwa %Ln Dinge, zum Beispiel Katze, Rakete, Pizza. Für alles andere laden Sie Stable Diffusion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Weitere Modelle laden&#xa0;…</translation>
    </message>
    <message>
        <source>Remove everything but my pictures…</source>
        <translation>Alles außer meinen Bildern entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Only the starter model, which is part of CHARL-E. No room is taken here.</source>
        <translation>Nur das Startmodell, das zu CHARL-E gehört. Hier wird kein Platz belegt.</translation>
    </message>
    <message>
        <source>They take {0}; {1} are free.</source>
        <translation>Sie belegen {0}; {1} sind frei.</translation>
    </message>
    <message>
        <source>Damaged or missing: {0}.</source>
        <translation>Beschädigt oder nicht vorhanden: {0}.</translation>
    </message>
    <message>
        <source>Time Machine leaves them out: they can be downloaded again at any time.</source>
        <translation>Time Machine lässt sie aus: Sie können jederzeit erneut geladen werden.</translation>
    </message>
    <message>
        <source>Where should the model be?</source>
        <translation>Wo soll das Modell liegen?</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Jede Datei ist, wie sie sein soll.</translation>
    </message>
    <message>
        <source>It is in “{0}” now.</source>
        <translation>Es liegt jetzt in „{0}“.</translation>
    </message>
    <message>
        <source>{0} are free again.</source>
        <translation>{0} sind wieder frei.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestoppt. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Optimised. The next picture shows how fast it is.</source>
        <translation>Optimiert. Das nächste Bild zeigt, wie schnell es ist.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; you can go on at any time.</source>
        <translation>Gestoppt. Was getan ist, bleibt; Sie können jederzeit weitermachen.</translation>
    </message>
    <message>
        <source>Remove all models, settings and records of CHARL-E from this machine? Your pictures stay where they are. CHARL-E closes afterwards.</source>
        <translation>Alle Modelle, Einstellungen und Aufzeichnungen von CHARL-E von diesem Computer entfernen? Ihre Bilder bleiben, wo sie sind. CHARL-E wird danach beendet.</translation>
    </message>
</context>
<context>
    <name>StyleChips</name>
    <message>
        <source>Ideas…</source>
        <translation>Ideen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>This link holds no prompt.</source>
        <translation>Dieser Link enthält keinen Prompt.</translation>
    </message>
    <message>
        <source>A link filled in this prompt. Draw it if you like it.</source>
        <translation>Ein Link hat diesen Prompt eingesetzt. Zeichne ihn, wenn er dir gefällt.</translation>
    </message>
    <message>
        <source>Put mine back</source>
        <translation>Meinen zurückholen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How far the drawing is</source>
        <translation>Fortschritt der Zeichnung</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Weitere Modelle laden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>A short test</source>
        <translation>Ein kurzer Test</translation>
    </message>
    <message>
        <source>CHARL-E draws a picture that it knows and looks whether it comes out right.</source>
        <translation>CHARL-E zeichnet ein bekanntes Bild und prüft, ob es richtig herauskommt.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Drawing a test picture</source>
        <translation>Testbild wird gezeichnet</translation>
    </message>
    <message>
        <source>Trying a safer way to draw</source>
        <translation>Ein sichererer Weg wird versucht</translation>
    </message>
    <message>
        <source>The test picture did not come out right.</source>
        <translation>Das Testbild ist nicht richtig geworden.</translation>
    </message>
    <message>
        <source>You can go on, but pictures may look wrong on this machine. Updating the system and restarting often help; then test again.</source>
        <translation>Sie können fortfahren, aber auf diesem Computer können Bilder falsch aussehen. Oft hilft es, das System zu aktualisieren und neu zu starten; testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The graphics gave wrong pictures, so the processor draws: slower, right.</source>
        <translation>Die Grafik ergab falsche Bilder, daher zeichnet der Prozessor: langsamer, aber richtig.</translation>
    </message>
    <message>
        <source>The fast way gave wrong pictures, so a more exact one is used from now on.</source>
        <translation>Der schnelle Weg ergab falsche Bilder; ab jetzt wird ein genauerer verwendet.</translation>
    </message>
    <message>
        <source>A picture with {0} takes {1}.</source>
        <translation>Ein Bild mit {0} dauert {1}.</translation>
    </message>
    <message>
        <source>The test picture came out right.</source>
        <translation>Das Testbild ist richtig geworden.</translation>
    </message>
    <message>
        <source>The test could not run.</source>
        <translation>Der Test konnte nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Ein Bild beschreiben</translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>Ein Bild beschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Waking up the model…</source>
        <translation>Modell wird geweckt&#xa0;…</translation>
    </message>
    <message>
        <source>A small starter model came with CHARL-E. It draws simple things, such as hearts, houses and animals, in any colour.</source>
        <translation>CHARL-E bringt ein kleines Startmodell mit. Es zeichnet einfache Dinge wie Herzen, Häuser und Tiere in jeder Farbe.</translation>
    </message>
    <message>
        <source>Drawn here in {0}. It is in your gallery.</source>
        <translation>Hier in {0} gezeichnet. Es ist in Ihrer Galerie.</translation>
    </message>
</context>
<context>
    <name>VaryPanel</name>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>Wie anders</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>Draw relatives</source>
        <translation>Verwandte zeichnen</translation>
    </message>
    <message>
        <source>Draws relatives of this picture: the same recipe, other noise mixed in.</source>
        <translation>Zeichnet Verwandte dieses Bilds: dasselbe Rezept, mit anderem Rauschen gemischt.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
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
        <translation>Grafik</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to CHARL-E</source>
        <translation>Willkommen bei CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence and get a picture, drawn on your own machine. Nothing you write or draw ever leaves it, and after one download it works without the internet.</source>
        <translation>Geben Sie einen Satz ein und erhalten Sie ein Bild, gezeichnet auf Ihrem eigenen Computer. Nichts, was Sie schreiben oder zeichnen, verlässt ihn, und nach einem einzigen Download geht es ohne Internet.</translation>
    </message>
    <message>
        <source>Try it right now</source>
        <translation>Gleich ausprobieren</translation>
    </message>
    <message>
        <source>Next: a look at this machine, then you choose a large model that can draw nearly everything. You can leave at any time and go on later.</source>
        <translation>Als Nächstes: ein Blick auf diesen Computer, dann wählen Sie ein großes Modell, das fast alles zeichnen kann. Sie können jederzeit aufhören und später fortfahren.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Set up CHARL-E</source>
        <translation>CHARL-E einrichten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später abschließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You did not agree, so nothing was downloaded. Choose another model, or leave.</source>
        <translation>Sie haben nicht zugestimmt, daher wurde nichts geladen. Wählen Sie ein anderes Modell oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Waking up the model…</source>
        <translation>Modell wird geweckt&#xa0;…</translation>
    </message>
    <message>
        <source>Reading your words</source>
        <translation>Liest Ihre Worte</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnet</translation>
    </message>
    <message>
        <source>Adding the fine detail</source>
        <translation>Feinheiten kommen hinzu</translation>
    </message>
    <message>
        <source>Having a last look</source>
        <translation>Letzter Blick</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Modell wird gelesen</translation>
    </message>
    <message>
        <source>Preparing for the Neural Engine; this once it takes about two minutes</source>
        <translation>Vorbereitung für die Neural Engine; dieses eine Mal dauert es etwa zwei Minuten</translation>
    </message>
    <message>
        <source>Computing what to compare with</source>
        <translation>Vergleichswerte berechnen</translation>
    </message>
    <message>
        <source>Converting the model</source>
        <translation>Modell umwandeln</translation>
    </message>
    <message>
        <source>Compiling it for this Mac</source>
        <translation>Für diesen Mac übersetzen</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>fast fertig</translation>
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
        <translation>etwa {0} auf diesem Mac</translation>
    </message>
    <message>
        <source>about {0} on this machine</source>
        <translation>etwa {0} auf diesem Computer</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Das schnellste verfügbare</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <source>Neural Engine</source>
        <translation>Neural Engine</translation>
    </message>
    <message>
        <source>Apple graphics through Core ML</source>
        <translation>Apple-Grafik über Core ML</translation>
    </message>
    <message>
        <source>NVIDIA graphics</source>
        <translation>NVIDIA-Grafik</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
    </message>
</context>
<context>
    <name>_ReasonCounts</name>
    <message numerus="yes">
        <source>The prompt is long: its last %n word(s) had little say in the picture.</source>
        <translation>
            <numerusform>Der Prompt ist lang: Sein letztes Wort hatte im Bild wenig zu sagen.</numerusform>
            <numerusform>Der Prompt ist lang: Seine letzten %n Wörter hatten im Bild wenig zu sagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Draw earlier</source>
        <translation>Früher zeichnen</translation>
    </message>
    <message>
        <source>Draw later</source>
        <translation>Später zeichnen</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteliste entfernen</translation>
    </message>
</context>
<context>
    <name>_WordingCounts</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting</source>
        <translation>
            <numerusform>%n Bild wartet</numerusform>
            <numerusform>%n Bilder warten</numerusform>
        </translation>
    </message>
</context>
</TS>
