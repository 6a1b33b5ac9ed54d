<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Licences</source>
        <translation>Lizenzen</translation>
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
        <translation>Ideen&#xa0;…</translation>
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
        <source>Get more models…</source>
        <translation>Weitere Modelle laden&#xa0;…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} Std. {1} Min.</translation>
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
