<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CHARL-E</source>
        <translation>À propos de CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence, get a picture: Stable Diffusion on your own machine. Nothing you type or draw leaves it.</source>
        <translation>Saisissez une phrase, obtenez une image&#xa0;: Stable Diffusion sur votre propre ordinateur. Rien de ce que vous saisissez ou dessinez n’en sort.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AcknowledgementsDialog</name>
    <message>
        <source>Acknowledgements</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>What is inside CHARL-E</source>
        <translation>Ce que contient CHARL-E</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>CHARL-E stands on the work of many people, who gave it away under these licences. Thank you!</source>
        <translation>CHARL-E repose sur le travail de nombreuses personnes, qui l’ont offert sous ces licences. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
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
        <source>Get More Models…</source>
        <translation>Obtenir d’autres modèles…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Stockage…</translation>
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
        <source>What the Starter Model Knows</source>
        <translation>Ce que connaît le modèle de départ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Check for Updates…</source>
        <translation>Rechercher des mises à jour…</translation>
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
    <message>
        <source>The picture is finished.</source>
        <translation>L’image est terminée.</translation>
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
    <name>Dialogs</name>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>Où enregistrer les images&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Draw something meanwhile</source>
        <translation>Dessiner en attendant</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copie et vérification…</translation>
    </message>
    <message>
        <source>Copying and checking: {0} %</source>
        <translation>Copie et vérification&#xa0;: {0} %</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>Prêt. Chaque fichier a été vérifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Arrêté. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Everything is here and was checked.</source>
        <translation>Tout est là et a été vérifié.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This goes on by itself, also when you close this window. If CHARL-E is closed or the connection breaks, it goes on later where it stopped.</source>
        <translation>Le téléchargement continue tout seul, même si vous fermez cette fenêtre. Si CHARL-E est fermé ou si la connexion est coupée, il reprendra plus tard là où il s’était arrêté.</translation>
    </message>
    <message>
        <source>Draw in the main window</source>
        <translation>Dans la fenêtre principale</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>How much of {0} is here</source>
        <translation>Part de {0} déjà reçue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>Reprendre le téléchargement</translation>
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
        <translation>En attente du précédent</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>Prêt. Chaque fichier a été vérifié.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The connection is lost; trying again by itself</source>
        <translation>Connexion perdue&#xa0;; nouvelle tentative automatique</translation>
    </message>
    <message>
        <source>checking what arrived</source>
        <translation>vérification de ce qui est arrivé</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
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
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
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
    <name>KnownThings</name>
    <message>
        <source>What the starter model knows</source>
        <translation>Ce que connaît le modèle de départ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search what the model knows</source>
        <translation>Rechercher dans ce que connaît le modèle</translation>
    </message>
    <message>
        <source>Things that the model knows</source>
        <translation>Choses que connaît le modèle</translation>
    </message>
    <message>
        <source>It was not taught this. Stable Diffusion knows nearly everything.</source>
        <translation>Il n’a pas appris cela. Stable Diffusion connaît presque tout.</translation>
    </message>
    <message>
        <source>Click a thing to put it into your prompt. The model reads English.</source>
        <translation>Cliquez sur un mot pour l’ajouter à votre prompt. Le modèle lit l’anglais.</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Obtenir Stable Diffusion…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Couleurs&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Places: {0}</source>
        <translation>Lieux&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sizes: {0}</source>
        <translation>Tailles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Styles: {0}</source>
        <translation>Styles&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>Licence de {0}</translation>
    </message>
    <message>
        <source>The model belongs to its makers. They ask you to keep to this: {0}.</source>
        <translation>Le modèle appartient à ses créateurs. Ils vous demandent de respecter ceci&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>If you agree, it is noted on this machine with today&apos;s date.</source>
        <translation>Si vous acceptez, c’est noté sur cet ordinateur avec la date du jour.</translation>
    </message>
    <message>
        <source>Scroll to the end of the text to agree.</source>
        <translation>Faites défiler le texte jusqu’à la fin pour accepter.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>What you agree not to do</source>
        <translation>Ce que vous vous engagez à ne pas faire</translation>
    </message>
    <message>
        <source>You agree not to use the model …</source>
        <translation>Vous vous engagez à ne pas utiliser le modèle…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>This Mac</source>
        <translation>Ce Mac</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A quick look at whether everything is in place.</source>
        <translation>Un rapide coup d’œil pour vérifier que tout est en place.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Tout est en place.</translation>
    </message>
    <message>
        <source>Something stands in the way. Here is what you can do.</source>
        <translation>Quelque chose bloque. Voici ce que vous pouvez faire.</translation>
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
    <name>ModelDesk</name>
    <message>
        <source>A new model is ready.</source>
        <translation>Un nouveau modèle est prêt.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>The model is what has learnt to draw. You can add others later.</source>
        <translation>Le modèle est ce qui a appris à dessiner. Vous pourrez en ajouter d’autres plus tard.</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>À associer</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} à télécharger</translation>
    </message>
    <message>
        <source>about {0} a picture</source>
        <translation>environ {0} par image</translation>
    </message>
    <message>
        <source>{0} GB of memory</source>
        <translation>{0} Go de mémoire</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>{0} are here already</source>
        <translation>{0} déjà présents</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>On a disk that is not connected</source>
        <translation>Sur un disque non connecté</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>licence unknown: keep to what its makers ask</source>
        <translation>licence inconnue&#xa0;: respectez ce que demandent ses créateurs</translation>
    </message>
    <message>
        <source>your own model</source>
        <translation>votre propre modèle</translation>
    </message>
    <message>
        <source>{0} to copy</source>
        <translation>{0} à copier</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Go on optimising</source>
        <translation>Continuer l’optimisation</translation>
    </message>
    <message>
        <source>Optimise for this Mac</source>
        <translation>Optimiser pour ce Mac</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Rapatrier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Makes a second form of this model that suits your Mac’s chip: pictures may come up to twice as fast, and with far less energy. This takes a few minutes and up to {0} once. You can draw meanwhile, and stop at any time.</source>
        <translation>Crée une seconde forme de ce modèle, adaptée à la puce de votre Mac : les images peuvent venir jusqu’à deux fois plus vite, avec bien moins d’énergie. Cela prend une seule fois quelques minutes et jusqu’à {0}. Vous pouvez dessiner pendant ce temps et arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Remove it from the list? Its files stay on the disk they are on.</source>
        <translation>Le retirer de la liste&#xa0;? Ses fichiers restent sur leur disque.</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. You can download it again.</source>
        <translation>Le supprimer et libérer {0}&#xa0;? Vos images restent. Vous pourrez le télécharger à nouveau.</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. Keep the file you made it from, if you may want it again.</source>
        <translation>Le supprimer et libérer {0}&#xa0;? Vos images restent. Conservez le fichier d’origine si vous pensez en avoir encore besoin.</translation>
    </message>
    <message>
        <source>last used on {0}</source>
        <translation>dernière utilisation le {0}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>Optimised for this Mac</source>
        <translation>Optimisé pour ce Mac</translation>
    </message>
    <message>
        <source>Changed: verify it</source>
        <translation>Modifié&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Download not finished</source>
        <translation>Téléchargement inachevé</translation>
    </message>
    <message>
        <source>Its disk is not connected</source>
        <translation>Disque non connecté</translation>
    </message>
    <message>
        <source>Reading every file and comparing it…</source>
        <translation>Lecture et comparaison de chaque fichier…</translation>
    </message>
    <message>
        <source>Copying and comparing; the model stays usable meanwhile…</source>
        <translation>Copie et comparaison&#xa0;; le modèle reste utilisable entre-temps…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Optimising; you can go on drawing…</source>
        <translation>Optimisation en cours ; vous pouvez continuer à dessiner…</translation>
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
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>I already have a model</source>
        <translation>J’ai déjà un modèle</translation>
    </message>
    <message>
        <source>A .ckpt or .safetensors file, a folder, or the models of another CHARL-E. Drop it here or choose it. It is copied; the original stays as it is.</source>
        <translation>Un fichier .ckpt ou .safetensors, un dossier ou les modèles d’un autre CHARL-E. Déposez-le ici ou choisissez-le. Il est copié&#xa0;; l’original reste tel quel.</translation>
    </message>
    <message>
        <source>Looking at “{0}”…</source>
        <translation>Examen de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Models (*.ckpt *.safetensors *.pt *.pth *.bin)</source>
        <translation>Modèles (*.ckpt *.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>Choisir un dossier contenant un modèle</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
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
        <translation>Prêt</translation>
    </message>
    <message>
        <source>What shall be the first picture?</source>
        <translation>Quelle sera la première image&#xa0;?</translation>
    </message>
    <message>
        <source>A click puts the sentence into the main window, where you can change it. From now on everything works without the internet.</source>
        <translation>Un clic place la phrase dans la fenêtre principale, où vous pouvez la modifier. Désormais, tout fonctionne sans Internet.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} est prêt.</translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation>{0} sont prêts.</translation>
    </message>
    <message>
        <source>You can draw now.</source>
        <translation>Vous pouvez dessiner.</translation>
    </message>
    <message>
        <source>Start drawing</source>
        <translation>Commencer à dessiner</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>A Core ML model cannot have {0} bits a weight.</source>
        <translation>Un modèle Core ML ne peut pas avoir {0} bits par poids.</translation>
    </message>
    <message>
        <source>A filter in this network may be reading along. Try another network.</source>
        <translation>Un filtre de ce réseau lit peut-être les échanges. Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>A model cannot be moved into itself.</source>
        <translation>Un modèle ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>A picture of {0} × {1} pixels needs too much memory.</source>
        <translation>Une image de {0} × {1} pixels demande trop de mémoire.</translation>
    </message>
    <message>
        <source>A site may have sent a message instead of the file. Open it in a text editor to read the message, then download the model again.</source>
        <translation>Un site a peut-être envoyé un message à la place du fichier. Ouvrez-le dans un éditeur de texte pour le lire, puis téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Allow reading it in its information window, or choose another picture.</source>
        <translation>Autorisez sa lecture dans sa fenêtre d’informations ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Allow writing to it in its information window, or choose another disk for models.</source>
        <translation>Autorisez l’écriture dans sa fenêtre d’informations ou choisissez un autre disque pour les modèles.</translation>
    </message>
    <message>
        <source>Allow writing to “{0}” in its information window, or use another disk.</source>
        <translation>Autorisez l’écriture dans «&#xa0;{0}&#xa0;» depuis sa fenêtre d’informations ou utilisez un autre disque.</translation>
    </message>
    <message>
        <source>An add-on for v1.4 and v1.5: a picture in 4 to 8 steps instead of 25, a little plainer.</source>
        <translation>Un complément pour v1.4 et v1.5&#xa0;: une image en 4 à 8 étapes au lieu de 25, un peu plus simple.</translation>
    </message>
    <message>
        <source>Another CHARL-E is already fetching or changing “{0}”.</source>
        <translation>Un autre CHARL-E télécharge ou modifie déjà «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E cannot draw with this kind of model ({0}).</source>
        <translation>CHARL-E ne peut pas dessiner avec ce type de modèle ({0}).</translation>
    </message>
    <message>
        <source>CHARL-E cannot reach {0}.</source>
        <translation>CHARL-E ne peut pas joindre {0}.</translation>
    </message>
    <message>
        <source>CHARL-E cannot save pictures as “{0}”.</source>
        <translation>CHARL-E ne peut pas enregistrer d’images au format «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E cannot use it. {0}</source>
        <translation>CHARL-E ne peut pas l’utiliser. {0}</translation>
    </message>
    <message>
        <source>CHARL-E cannot use such words. {0}</source>
        <translation>CHARL-E ne peut pas utiliser de tels mots. {0}</translation>
    </message>
    <message>
        <source>CHARL-E could not start the work.</source>
        <translation>CHARL-E n’a pas pu démarrer le travail.</translation>
    </message>
    <message>
        <source>CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.</source>
        <translation>CHARL-E dessine avec Stable Diffusion 1 et 2. Cherchez un modèle conçu pour l’un d’eux.</translation>
    </message>
    <message>
        <source>CHARL-E draws {0} without the schedule “{1}”.</source>
        <translation>CHARL-E dessine {0} sans la progression «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E has no licence called “{0}”.</source>
        <translation>CHARL-E ne connaît aucune licence nommée «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”.</source>
        <translation>CHARL-E ne connaît aucun échantillonneur nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”; {1} is used.</source>
        <translation>CHARL-E ne connaît aucun échantillonneur nommé «&#xa0;{0}&#xa0;»&#xa0;; {1} est utilisé.</translation>
    </message>
    <message>
        <source>CHARL-E imports whole Stable Diffusion 1 and 2 models.</source>
        <translation>CHARL-E importe des modèles Stable Diffusion 1 et 2 complets.</translation>
    </message>
    <message>
        <source>CHARL-E is made for the Mac; this works.</source>
        <translation>CHARL-E est conçu pour le Mac&#xa0;; ceci fonctionne aussi.</translation>
    </message>
    <message>
        <source>CHARL-E is not allowed to read “{0}”.</source>
        <translation>CHARL-E n’est pas autorisé à lire «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E knows no model called “{0}”.</source>
        <translation>CHARL-E ne connaît aucun modèle nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E may not read “{0}”.</source>
        <translation>CHARL-E n’a pas le droit de lire «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder with the models.</source>
        <translation>CHARL-E n’a pas le droit d’écrire dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder “{0}”.</source>
        <translation>CHARL-E n’a pas le droit d’écrire dans le dossier «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E needs 8 GB. The starter model may still draw; the large models will not.</source>
        <translation>CHARL-E a besoin de 8 Go. Le modèle de départ pourra peut-être dessiner, pas les grands modèles.</translation>
    </message>
    <message>
        <source>CHARL-E needs a Mac with Apple silicon (M1 or newer). This Mac has an Intel chip.</source>
        <translation>CHARL-E nécessite un Mac avec une puce Apple (M1 ou plus récente). Ce Mac a une puce Intel.</translation>
    </message>
    <message>
        <source>CHARL-E needs a model that draws from text. Look for its version without “inpainting”.</source>
        <translation>CHARL-E a besoin d’un modèle qui dessine à partir d’un texte. Cherchez sa version sans «&#xa0;inpainting&#xa0;».</translation>
    </message>
    <message>
        <source>CHARL-E needs macOS {0} or newer. {1}</source>
        <translation>CHARL-E nécessite macOS {0} ou une version plus récente. {1}</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine broke down twice while working on this picture.</source>
        <translation>Le moteur de CHARL-E s’est arrêté deux fois pendant cette image.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine could not be started.</source>
        <translation>Le moteur de CHARL-E n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine stopped answering twice while working on this picture.</source>
        <translation>Le moteur de CHARL-E a cessé de répondre deux fois pendant cette image.</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s helper broke down.</source>
        <translation>Un processus auxiliaire de CHARL-E s’est arrêté.</translation>
    </message>
    <message>
        <source>Check it with Disk Utility, or choose another disk for models.</source>
        <translation>Vérifiez-le avec Utilitaire de disque ou choisissez un autre disque pour les modèles.</translation>
    </message>
    <message>
        <source>Check that this machine is connected to the internet, then continue.</source>
        <translation>Vérifiez que cet ordinateur est connecté à Internet, puis continuez.</translation>
    </message>
    <message>
        <source>Check the internet connection and continue in a while; nothing is lost.</source>
        <translation>Vérifiez la connexion à Internet et continuez dans un moment&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Check the name, or choose it again.</source>
        <translation>Vérifiez le nom ou choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose a Stable Diffusion 1.x or 2.x model.</source>
        <translation>Choisissez un modèle Stable Diffusion 1.x ou 2.x.</translation>
    </message>
    <message>
        <source>Choose a file in it instead, for example “{0}”.</source>
        <translation>Choisissez plutôt un fichier qu’il contient, par exemple «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file that ends in .safetensors or .ckpt.</source>
        <translation>Choisissez un fichier se terminant par .safetensors ou .ckpt.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called model_index.json.</source>
        <translation>Choisissez un dossier contenant un fichier nommé model_index.json.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called {0}.</source>
        <translation>Choisissez un dossier contenant un fichier nommé {0}.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .jpg or .webp.</source>
        <translation>Choisissez un nom se terminant par .png, .jpg ou .webp.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a smaller model; the starter model runs everywhere.</source>
        <translation>Choisissez un modèle plus petit&#xa0;; le modèle de départ fonctionne partout.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other apps and try again.</source>
        <translation>Choisissez une taille plus petite, ou fermez d’autres apps et réessayez.</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100.</source>
        <translation>Choisissez une valeur de 1 à 100.</translation>
    </message>
    <message>
        <source>Choose a value from {0} to {1}.</source>
        <translation>Choisissez une valeur de {0} à {1}.</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <translation>Choisissez un autre disque ou dossier.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one in its information window.</source>
        <translation>Choisissez un autre dossier ou autorisez l’écriture dans celui-ci depuis sa fenêtre d’informations.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model, or use a file of this one that you already have.</source>
        <translation>Choisissez un autre modèle ou utilisez un fichier de celui-ci que vous possédez déjà.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose multiples of {0}, for example 512 × 768.</source>
        <translation>Choisissez des multiples de {0}, par exemple 512 × 768.</translation>
    </message>
    <message>
        <source>Choose one of Apple&apos;s Stable Diffusion files whose name ends in “_compiled.zip”.</source>
        <translation>Choisissez l’un des fichiers Stable Diffusion d’Apple dont le nom se termine par « _compiled.zip ».</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Choisissez parmi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .safetensors or .ckpt.</source>
        <translation>Choisissez le fichier se terminant par .safetensors ou .ckpt.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json instead.</source>
        <translation>Choisissez plutôt le dossier qui contient model_index.json.</translation>
    </message>
    <message>
        <source>Choose “auto” or another device.</source>
        <translation>Choisissez « auto » ou un autre appareil.</translation>
    </message>
    <message>
        <source>Choose “auto”, or one of: {0}.</source>
        <translation>Choisissez «&#xa0;auto&#xa0;» ou parmi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Close other apps and draw again. If that does not help, restart your computer.</source>
        <translation>Fermez d’autres apps et redessinez. Si cela ne suffit pas, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Close other apps and try again. If it happens again, restart your computer.</source>
        <translation>Fermez d’autres apps et réessayez. Si cela se reproduit, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Close other apps and try again. If that does not help, restart your computer.</source>
        <translation>Fermez d’autres apps et réessayez. Si cela ne suffit pas, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Close other apps or choose a smaller size, then draw again.</source>
        <translation>Fermez d’autres apps ou choisissez une taille plus petite, puis redessinez.</translation>
    </message>
    <message>
        <source>Comfortable.</source>
        <translation>Confortable.</translation>
    </message>
    <message>
        <source>Connect it and try again, or remove the model and download it anew.</source>
        <translation>Connectez-le et réessayez, ou supprimez le modèle et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Connect its disk or choose another.</source>
        <translation>Connectez son disque ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Continue in a few minutes; nothing is lost.</source>
        <translation>Continuez dans quelques minutes&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Copy it into your own Downloads or Documents folder, or change its permissions.</source>
        <translation>Copiez-le dans votre dossier Téléchargements ou Documents, ou modifiez ses autorisations.</translation>
    </message>
    <message>
        <source>Copy it to another disk, if that is still possible, and try the copy.</source>
        <translation>Copiez-le sur un autre disque, si c’est encore possible, et essayez la copie.</translation>
    </message>
    <message>
        <source>Core ML can only be used on a Mac.</source>
        <translation>Core ML ne s’utilise que sur un Mac.</translation>
    </message>
    <message>
        <source>Core ML could not compile the optimised form of this model.</source>
        <translation>Core ML n’a pas pu compiler la forme optimisée de ce modèle.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the picture.</source>
        <translation>Impossible d’enregistrer l’image.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings.</source>
        <translation>Impossible d’enregistrer vos réglages.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: CHARL-E may not write into “{1}”.</source>
        <translation>Impossible {0}&#xa0;: CHARL-E n’a pas le droit d’écrire dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: its name is too long.</source>
        <translation>Impossible {0}&#xa0;: le nom est trop long.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk is full.</source>
        <translation>Impossible {0}&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk with “{1}” reports a fault.</source>
        <translation>Impossible {0}&#xa0;: le disque contenant «&#xa0;{1}&#xa0;» signale une erreur.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the folder “{1}” is no longer there.</source>
        <translation>Impossible {0}&#xa0;: le dossier «&#xa0;{1}&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: “{1}” is a folder.</source>
        <translation>Impossible {0}&#xa0;: «&#xa0;{1}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>Delete the character after “{0}” and type it again.</source>
        <translation>Supprimez le caractère après «&#xa0;{0}&#xa0;» et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Describe a picture first, for example “a red heart”.</source>
        <translation>Décrivez d’abord une image, par exemple «&#xa0;a red heart&#xa0;».</translation>
    </message>
    <message>
        <source>Disks made for old Windows machines stop at 4 GB. Choose another disk for models.</source>
        <translation>Les disques prévus pour d’anciens PC Windows se limitent à 4 Go. Choisissez un autre disque pour les modèles.</translation>
    </message>
    <message>
        <source>Do that once with: charle models import “{0}”. Then use the name it gets.</source>
        <translation>Faites-le une fois avec&#xa0;: charle models import «&#xa0;{0}&#xa0;». Utilisez ensuite le nom obtenu.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Téléchargez-le à nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Draw with another model and choose this file as a LoRA there.</source>
        <translation>Dessinez avec un autre modèle et choisissez-y ce fichier comme LoRA.</translation>
    </message>
    <message>
        <source>Drawn with more exact numbers, which takes longer: the fast way failed on this machine.</source>
        <translation>Dessinée avec des nombres plus précis, ce qui prend plus de temps&#xa0;: la méthode rapide a échoué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enough to start.</source>
        <translation>Suffisant pour commencer.</translation>
    </message>
    <message>
        <source>Fast.</source>
        <translation>Rapide.</translation>
    </message>
    <message>
        <source>Free some space and continue; what has arrived so far is kept.</source>
        <translation>Libérez de l’espace et continuez&#xa0;; ce qui est déjà arrivé est conservé.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, and try again.</source>
        <translation>Libérez de l’espace, par exemple en vidant la corbeille, et réessayez.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, or choose another disk for models.</source>
        <translation>Libérez de l’espace, par exemple en vidant la corbeille, ou choisissez un autre disque pour les modèles.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, then try again; nothing half-finished was kept.</source>
        <translation>Libérez de l’espace, par exemple en vidant la corbeille, puis réessayez&#xa0;; rien d’inachevé n’a été conservé.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash.</source>
        <translation>Libérez de la place, par exemple en vidant la corbeille.</translation>
    </message>
    <message>
        <source>Get the file from Apple&apos;s own page.</source>
        <translation>Prenez le fichier sur la page d’Apple.</translation>
    </message>
    <message>
        <source>Get the whole model: it consists of several folders.</source>
        <translation>Récupérez le modèle entier&#xa0;: il se compose de plusieurs dossiers.</translation>
    </message>
    <message>
        <source>If a model is packed in it, unpack it first, then choose what comes out.</source>
        <translation>S’il contient un modèle, décompressez-le d’abord, puis choisissez le résultat.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again and continue.</source>
        <translation>S’il se trouve sur un autre disque, reconnectez ce disque et continuez.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again; otherwise choose another folder.</source>
        <translation>S’il se trouve sur un autre disque, reconnectez ce disque&#xa0;; sinon, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk first.</source>
        <translation>S’il se trouve sur un autre disque, connectez d’abord ce disque.</translation>
    </message>
    <message>
        <source>If there is a copy of it elsewhere, use the copy.</source>
        <translation>S’il en existe une copie ailleurs, utilisez-la.</translation>
    </message>
    <message>
        <source>Import the model: CHARL-E then turns it into the safe one.</source>
        <translation>Importez le modèle&#xa0;: CHARL-E le convertit alors dans un format sûr.</translation>
    </message>
    <message>
        <source>Install CHARL-E again.</source>
        <translation>Réinstallez CHARL-E.</translation>
    </message>
    <message>
        <source>Install it for the model it was made from.</source>
        <translation>Installez-le pour le modèle dont il est issu.</translation>
    </message>
    <message>
        <source>It cannot draw by itself. {0}</source>
        <translation>Il ne peut pas dessiner seul. {0}</translation>
    </message>
    <message>
        <source>It draws as before. Restart your Mac and try again; if it happens again, report it with “Copy details”.</source>
        <translation>Il dessine comme avant. Redémarrez votre Mac et réessayez ; si cela se reproduit, signalez-le avec « Copier les détails ».</translation>
    </message>
    <message>
        <source>It draws as it does now. Stable Diffusion 1.x and 2.x can be converted.</source>
        <translation>Il dessine comme maintenant. Stable Diffusion 1.x et 2.x peuvent être convertis.</translation>
    </message>
    <message>
        <source>It has {0} too many. {1}</source>
        <translation>Il comporte {0} de trop. {1}</translation>
    </message>
    <message>
        <source>It is kept until CHARL-E is closed. Choose another folder and save it again.</source>
        <translation>Elle est conservée jusqu’à la fermeture de CHARL-E. Choisissez un autre dossier et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>It may be damaged; get it again.</source>
        <translation>Il est peut-être endommagé&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>It may be removed already.</source>
        <translation>Il a peut-être déjà été supprimé.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or its disk is not connected.</source>
        <translation>Il a peut-être été déplacé ou supprimé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk was disconnected.</source>
        <translation>Il a peut-être été déplacé, renommé ou supprimé, ou son disque a été déconnecté.</translation>
    </message>
    <message>
        <source>It must be a multiple of {0}: {1} or {2} would work.</source>
        <translation>Ce doit être un multiple de {0}&#xa0;: {1} ou {2} conviendrait.</translation>
    </message>
    <message>
        <source>It reads PNG, JPEG and WebP pictures; this file is of another kind or damaged.</source>
        <translation>Il lit les images PNG, JPEG et WebP&#xa0;; ce fichier est d’un autre type ou endommagé.</translation>
    </message>
    <message>
        <source>It was drawn over another picture, so it will look different.</source>
        <translation>Elle a été dessinée à partir d’une autre image&#xa0;: le résultat sera différent.</translation>
    </message>
    <message>
        <source>It was enlarged after drawing; CHARL-E draws it in its first size.</source>
        <translation>Elle a été agrandie après le dessin&#xa0;; CHARL-E la dessine à sa taille d’origine.</translation>
    </message>
    <message>
        <source>It was fetched with git, which left the large files out. Download the file itself from the model&apos;s web page.</source>
        <translation>Il a été récupéré avec git, qui a omis les gros fichiers. Téléchargez le fichier lui-même depuis la page web du modèle.</translation>
    </message>
    <message>
        <source>It was not downloaded by CHARL-E, or its record is lost. Download or import it again.</source>
        <translation>Il n’a pas été téléchargé par CHARL-E, ou son relevé est perdu. Téléchargez-le ou importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; choose another disk for models.</source>
        <translation>Son disque est peut-être endommagé ou déconnecté&#xa0;; choisissez un autre disque pour les modèles.</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; copy the file to this machine and try again.</source>
        <translation>Son disque est peut-être endommagé ou déconnecté&#xa0;; copiez le fichier sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Its download did not finish. {0}</source>
        <translation>Son téléchargement n’est pas terminé. {0}</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. Download or copy it again.</source>
        <translation>Son téléchargement ou sa copie n’est pas terminé. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. {0}</source>
        <translation>Son téléchargement ou sa copie n’est pas terminé. {0}</translation>
    </message>
    <message>
        <source>Its graphics card has too little memory, so the processor draws: it works, but a picture takes minutes.</source>
        <translation>Sa carte graphique a trop peu de mémoire&#xa0;; c’est donc le processeur qui dessine&#xa0;: cela fonctionne, mais une image prend plusieurs minutes.</translation>
    </message>
    <message>
        <source>Look at the list of models for its name.</source>
        <translation>Cherchez son nom dans la liste des modèles.</translation>
    </message>
    <message>
        <source>Look for a Stable Diffusion 1 or 2 model.</source>
        <translation>Cherchez un modèle Stable Diffusion 1 ou 2.</translation>
    </message>
    <message>
        <source>Look for a complete copy of this model.</source>
        <translation>Cherchez une copie complète de ce modèle.</translation>
    </message>
    <message>
        <source>Look for an ordinary Stable Diffusion 1 or 2 model.</source>
        <translation>Cherchez un modèle Stable Diffusion 1 ou 2 ordinaire.</translation>
    </message>
    <message>
        <source>Look for the same LoRA as a .safetensors file.</source>
        <translation>Cherchez le même LoRA sous forme de fichier .safetensors.</translation>
    </message>
    <message>
        <source>Look for the same model as a .safetensors file.</source>
        <translation>Cherchez le même modèle sous forme de fichier .safetensors.</translation>
    </message>
    <message>
        <source>Look for the same model in float16 or float32.</source>
        <translation>Cherchez le même modèle en float16 ou float32.</translation>
    </message>
    <message>
        <source>Look for the same model with a single file called {0}.safetensors.</source>
        <translation>Cherchez le même modèle avec un seul fichier nommé {0}.safetensors.</translation>
    </message>
    <message>
        <source>Look for the whole model, usually a file of 2 to 8 GB.</source>
        <translation>Cherchez le modèle entier, en général un fichier de 2 à 8 Go.</translation>
    </message>
    <message>
        <source>Macs with an Intel chip are not supported.</source>
        <translation>Les Mac avec une puce Intel ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Made for this.</source>
        <translation>Faite pour cela.</translation>
    </message>
    <message>
        <source>Make it smaller in another app first.</source>
        <translation>Réduisez-la d’abord dans une autre app.</translation>
    </message>
    <message>
        <source>Make sure that it is the file you meant. {0}</source>
        <translation>Vérifiez que c’est bien le fichier voulu. {0}</translation>
    </message>
    <message>
        <source>New enough.</source>
        <translation>Assez récent.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>No picture came out: the model&apos;s numbers went out of bounds.</source>
        <translation>Aucune image n’est sortie&#xa0;: les nombres du modèle ont dépassé les limites.</translation>
    </message>
    <message>
        <source>Nothing in it was run. Delete it, and look for the model as a .safetensors file, which cannot contain programs.</source>
        <translation>Rien n’en a été exécuté. Supprimez-le et cherchez le modèle sous forme de fichier .safetensors, qui ne peut pas contenir de programmes.</translation>
    </message>
    <message>
        <source>Nothing is lost: CHARL-E draws with this model as before, and will not use that form.</source>
        <translation>Rien n’est perdu : CHARL-E dessine avec ce modèle comme avant et n’utilisera pas cette forme.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or look for a newer CHARL-E.</source>
        <translation>Rien n’a été installé. Réessayez plus tard ou cherchez une version plus récente de CHARL-E.</translation>
    </message>
    <message>
        <source>On this machine {0} × {1} is the largest of that shape.</source>
        <translation>Sur cet ordinateur, {0} × {1} est le maximum pour cette forme.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to the Wi-Fi there, then continue.</source>
        <translation>Ouvrez une page web quelconque dans votre navigateur, connectez-vous au Wi-Fi, puis continuez.</translation>
    </message>
    <message>
        <source>Optimise a smaller model; this one draws as it does now.</source>
        <translation>Optimisez un modèle plus petit ; celui-ci dessine comme maintenant.</translation>
    </message>
    <message>
        <source>Optimising this model takes {0} of memory, more than this machine can give.</source>
        <translation>Optimiser ce modèle demande {0} de mémoire, plus que cette machine ne peut donner.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Read it and agree to it; then the download can start.</source>
        <translation>Lisez-la et acceptez-la&#xa0;; le téléchargement pourra alors commencer.</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Supprimez-le et installez-le à nouveau.</translation>
    </message>
    <message>
        <source>Remove it and optimise the model again.</source>
        <translation>Supprimez-la et optimisez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>Supprimez le modèle et installez-le à nouveau.</translation>
    </message>
    <message>
        <source>Save as PNG or WebP, or without the recipe.</source>
        <translation>Enregistrez en PNG ou WebP, ou sans la recette.</translation>
    </message>
    <message>
        <source>Save it as PNG instead.</source>
        <translation>Enregistrez-la plutôt en PNG.</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to an address such as https://huggingface.co, or remove it.</source>
        <translation>Donnez à HF_ENDPOINT une adresse telle que https://huggingface.co, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Shorten it to {0} characters or fewer; the first few dozen words matter most.</source>
        <translation>Raccourcissez à {0} caractères au plus&#xa0;; les premières dizaines de mots comptent le plus.</translation>
    </message>
    <message>
        <source>Something between the server and this machine changes the data. Try another network.</source>
        <translation>Quelque chose entre le serveur et cet ordinateur modifie les données. Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E while drawing.</source>
        <translation>Un problème est survenu dans CHARL-E pendant le dessin.</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E.</source>
        <translation>Un problème est survenu dans CHARL-E.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>The LoRA “{0}” was made for another kind of model.</source>
        <translation>Le LoRA «&#xa0;{0}&#xa0;» a été conçu pour un autre type de modèle.</translation>
    </message>
    <message>
        <source>The classic. Paintings, landscapes, photographs, almost any style you can name.</source>
        <translation>Le classique. Peintures, paysages, photos, presque tous les styles.</translation>
    </message>
    <message>
        <source>The connection broke off again and again.</source>
        <translation>La connexion n’a cessé de s’interrompre.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate cannot be checked.</source>
        <translation>La connexion au serveur n’est pas sûre&#xa0;: son certificat ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file as large as “{0}”.</source>
        <translation>Le disque ne peut pas contenir un fichier aussi gros que «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk with the models reports a fault.</source>
        <translation>Le disque contenant les modèles signale une erreur.</translation>
    </message>
    <message>
        <source>The disk with “{0}” is not connected.</source>
        <translation>Le disque contenant «&#xa0;{0}&#xa0;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>The folder with the models is no longer there.</source>
        <translation>Le dossier des modèles n’existe plus.</translation>
    </message>
    <message>
        <source>The folder “{0}” is not there.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>The licence “{0}” has not been accepted yet.</source>
        <translation>La licence «&#xa0;{0}&#xa0;» n’a pas encore été acceptée.</translation>
    </message>
    <message>
        <source>The model in “{0}” has no {1}.</source>
        <translation>Il manque une partie au modèle dans «&#xa0;{0}&#xa0;»&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model in “{0}” is incomplete or damaged.</source>
        <translation>Le modèle dans «&#xa0;{0}&#xa0;» est incomplet ou endommagé.</translation>
    </message>
    <message>
        <source>The model in “{0}” works in a way that CHARL-E does not know.</source>
        <translation>Le modèle dans «&#xa0;{0}&#xa0;» fonctionne d’une manière que CHARL-E ne connaît pas.</translation>
    </message>
    <message>
        <source>The model is there already.</source>
        <translation>Le modèle s’y trouve déjà.</translation>
    </message>
    <message>
        <source>The model&apos;s file “tokenizer/merges.txt” is missing.</source>
        <translation>Il manque au modèle le fichier «&#xa0;tokenizer/merges.txt&#xa0;».</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/config.json” holds settings that make no sense.</source>
        <translation>Le fichier «&#xa0;{0}/config.json&#xa0;» du modèle contient des réglages incohérents.</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/{1}.safetensors” is missing.</source>
        <translation>Il manque au modèle le fichier «&#xa0;{0}/{1}.safetensors&#xa0;».</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}” is damaged.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» du modèle est endommagé.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} does not fit its {1}.</source>
        <translation>Deux parties du modèle ne vont pas ensemble&#xa0;: {0} et {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is incomplete or damaged.</source>
        <translation>Une partie du modèle est incomplète ou endommagée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The optimised form of this model does not draw right on this Mac.</source>
        <translation>La forme optimisée de ce modèle ne dessine pas correctement sur ce Mac.</translation>
    </message>
    <message>
        <source>The optimised form of this model failed on this machine, so the picture was drawn without it.</source>
        <translation>La forme optimisée de ce modèle a échoué sur cette machine ; l’image a été dessinée sans elle.</translation>
    </message>
    <message>
        <source>The optimised form of this model is incomplete or damaged.</source>
        <translation>La forme optimisée de ce modèle est incomplète ou endommagée.</translation>
    </message>
    <message>
        <source>The picture cannot be saved in the format {0}.</source>
        <translation>L’image ne peut pas être enregistrée au format {0}.</translation>
    </message>
    <message>
        <source>The picture does not say its {0}; the usual is used.</source>
        <translation>L’image n’indique pas&#xa0;: {0}. La valeur habituelle est utilisée.</translation>
    </message>
    <message>
        <source>The picture for the self-test has no recipe.</source>
        <translation>L’image de l’autotest n’a pas de recette.</translation>
    </message>
    <message>
        <source>The processor draws: it works, but a picture takes minutes.</source>
        <translation>Le processeur dessine&#xa0;: cela fonctionne, mais une image prend plusieurs minutes.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a password.</source>
        <translation>Le proxy de ce réseau demande un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>Le proxy de ce réseau refuse la connexion.</translation>
    </message>
    <message>
        <source>The quality cannot be {0}.</source>
        <translation>La qualité ne peut pas être {0}.</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>La recette est trop longue pour un JPEG.</translation>
    </message>
    <message>
        <source>The server does not give this model out to everybody any more.</source>
        <translation>Le serveur ne fournit plus ce modèle à tout le monde.</translation>
    </message>
    <message>
        <source>The server does not have this model any more.</source>
        <translation>Le serveur n’a plus ce modèle.</translation>
    </message>
    <message>
        <source>The server may not give out this model where you are, for legal reasons.</source>
        <translation>Pour des raisons juridiques, le serveur ne peut pas fournir ce modèle là où vous êtes.</translation>
    </message>
    <message>
        <source>The server offers a different “{0}” than the one CHARL-E knows.</source>
        <translation>Le serveur propose un «&#xa0;{0}&#xa0;» différent de celui que CHARL-E connaît.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on this machine&apos;s date.</source>
        <translation>Le certificat du serveur n’est pas valide à la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The site sent a page instead of the file, often because it wants you to sign in or to accept a licence first. Do that in the browser, then download it again.</source>
        <translation>Le site a envoyé une page à la place du fichier, souvent parce qu’il faut d’abord s’identifier ou accepter une licence. Faites-le dans le navigateur, puis téléchargez à nouveau.</translation>
    </message>
    <message>
        <source>The size {0} × {1} was changed to {2} × {3}.</source>
        <translation>La taille {0} × {1} a été changée en {2} × {3}.</translation>
    </message>
    <message>
        <source>The system ended CHARL-E&apos;s engine twice, most likely because memory ran out.</source>
        <translation>Le système a arrêté deux fois le moteur de CHARL-E, sans doute par manque de mémoire.</translation>
    </message>
    <message>
        <source>The weight {0} in the prompt is too strong.</source>
        <translation>Le poids {0} dans le prompt est trop fort.</translation>
    </message>
    <message>
        <source>The {0} cannot be {1} pixels.</source>
        <translation>Valeur impossible pour «&#xa0;{0}&#xa0;»&#xa0;: {1} pixels.</translation>
    </message>
    <message>
        <source>The {0} cannot be {1}.</source>
        <translation>Valeur impossible pour «&#xa0;{0}&#xa0;»&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The {0} contains a character that cannot be read.</source>
        <translation>Un caractère ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>The {0} is too long: {1} characters.</source>
        <translation>Trop long&#xa0;: {0} de {1} caractères.</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is split into several files.</source>
        <translation>Une partie de «&#xa0;{1}&#xa0;» ({0}) est répartie sur plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is stored in an old, unsafe format.</source>
        <translation>Une partie de «&#xa0;{1}&#xa0;» ({0}) est stockée dans un format ancien et peu sûr.</translation>
    </message>
    <message>
        <source>The {0} was cut to {1} characters.</source>
        <translation>Raccourci à {1} caractères&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The {0} was {1}; the nearest possible is used.</source>
        <translation>La valeur de «&#xa0;{0}&#xa0;» était {1}&#xa0;; la plus proche possible est utilisée.</translation>
    </message>
    <message>
        <source>There is already a model called “{0}”.</source>
        <translation>Il existe déjà un modèle nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is already something called “{0}” in that folder.</source>
        <translation>Ce dossier contient déjà un élément nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no LoRA file at “{0}”.</source>
        <translation>Il n’y a pas de fichier LoRA à «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no UNet in this zip that Core ML could run.</source>
        <translation>Ce fichier zip ne contient aucun UNet que Core ML pourrait exécuter.</translation>
    </message>
    <message>
        <source>There is no model called “{0}” at hand.</source>
        <translation>Aucun modèle nommé «&#xa0;{0}&#xa0;» n’est disponible.</translation>
    </message>
    <message>
        <source>There is no model called “{0}”.</source>
        <translation>Il n’existe aucun modèle nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no model in “{0}”.</source>
        <translation>Il n’y a pas de modèle dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is not enough free memory for this picture.</source>
        <translation>Il n’y a pas assez de mémoire libre pour cette image.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Il n’y a encore rien à dessiner.</translation>
    </message>
    <message>
        <source>They come from different models. {0}</source>
        <translation>Elles viennent de modèles différents. {0}</translation>
    </message>
    <message>
        <source>This copy of CHARL-E is made for Intel. Get the one for Apple silicon.</source>
        <translation>Cette version de CHARL-E est conçue pour Intel. Prenez celle pour les puces Apple.</translation>
    </message>
    <message>
        <source>This is one part of a model. Choose the folder around it, “{0}”.</source>
        <translation>C’est une partie d’un modèle. Choisissez le dossier qui la contient, «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>This machine has no {0} that CHARL-E can use.</source>
        <translation>Cet ordinateur n’a pas de {0} utilisable par CHARL-E.</translation>
    </message>
    <message>
        <source>This model could not be tried out.</source>
        <translation>Ce modèle n’a pas pu être essayé.</translation>
    </message>
    <message>
        <source>This model is being optimised already.</source>
        <translation>Ce modèle est déjà en cours d’optimisation.</translation>
    </message>
    <message>
        <source>This model is built in a way that cannot be converted for Core ML.</source>
        <translation>Ce modèle est construit d’une façon qui ne peut pas être convertie pour Core ML.</translation>
    </message>
    <message>
        <source>This model needs more memory than this machine has.</source>
        <translation>Ce modèle demande plus de mémoire que n’en a cet ordinateur.</translation>
    </message>
    <message>
        <source>This model was distilled in a way that CHARL-E cannot draw with yet.</source>
        <translation>Ce modèle a été distillé d’une manière que CHARL-E ne sait pas encore utiliser.</translation>
    </message>
    <message>
        <source>This network shows a sign-in page instead of the download.</source>
        <translation>Ce réseau affiche une page de connexion à la place du téléchargement.</translation>
    </message>
    <message>
        <source>This network uses a kind of proxy that CHARL-E cannot use.</source>
        <translation>Ce réseau utilise un type de proxy que CHARL-E ne prend pas en charge.</translation>
    </message>
    <message>
        <source>This zip holds a Core ML model of a kind that CHARL-E does not know.</source>
        <translation>Ce fichier zip contient un modèle Core ML d’un genre que CHARL-E ne connaît pas.</translation>
    </message>
    <message>
        <source>This zip wants to write where it may not, so nothing of it was unpacked.</source>
        <translation>Ce fichier zip veut écrire là où il ne doit pas ; rien n’en a été extrait.</translation>
    </message>
    <message>
        <source>This zip was made from another model than “{0}”.</source>
        <translation>Ce fichier zip est issu d’un autre modèle que « {0} ».</translation>
    </message>
    <message>
        <source>This zip would unpack to more than any model of this kind takes.</source>
        <translation>Décompressé, ce fichier zip serait plus gros que tout modèle de ce genre.</translation>
    </message>
    <message>
        <source>Today should be {0}. If that is wrong, set date and time in System Settings, then continue.</source>
        <translation>Aujourd’hui devrait être le {0}. Si c’est faux, réglez la date et l’heure dans Réglages Système, puis continuez.</translation>
    </message>
    <message>
        <source>Trained a little longer than v1.4. Better at faces and details; most add-ons are made for it.</source>
        <translation>Entraîné un peu plus longtemps que v1.4. Meilleur pour les visages et les détails&#xa0;; la plupart des compléments sont faits pour lui.</translation>
    </message>
    <message>
        <source>Try a lower guidance, another sampler or another seed.</source>
        <translation>Essayez une fidélité au texte plus faible, un autre échantillonneur ou une autre graine.</translation>
    </message>
    <message>
        <source>Try a smaller size or another model. Nothing that was finished is lost.</source>
        <translation>Essayez une taille plus petite ou un autre modèle. Rien de ce qui était terminé n’est perdu.</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer steps. If it happens again, restart your computer.</source>
        <translation>Essayez une taille plus petite ou moins d’étapes. Si cela se reproduit, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Try again later, or try another network.</source>
        <translation>Réessayez plus tard ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Try again, or use a folder on another disk.</source>
        <translation>Réessayez ou utilisez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another model or report it with “Copy details”.</source>
        <translation>Réessayez. Si cela se reproduit, choisissez un autre modèle ou signalez-le avec «&#xa0;Copier les détails&#xa0;».</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with “Copy details”.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec «&#xa0;Copier les détails&#xa0;».</translation>
    </message>
    <message>
        <source>Try another network, for example a phone&apos;s hotspot, or ask whoever looks after it.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion d’un téléphone, ou demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Unpack it first, then choose what comes out.</source>
        <translation>Décompressez-le d’abord, puis choisissez le résultat.</translation>
    </message>
    <message>
        <source>Update it in System Settings under General, Software Update; every Mac with Apple silicon can.</source>
        <translation>Mettez-le à jour dans Réglages Système, Général, Mise à jour de logiciels&#xa0;; tous les Mac avec une puce Apple le peuvent.</translation>
    </message>
    <message>
        <source>Use a number up to {0}; 1.2 or 1.4 already make a clear difference.</source>
        <translation>Utilisez un nombre jusqu’à {0}&#xa0;; 1.2 ou 1.4 font déjà une nette différence.</translation>
    </message>
    <message>
        <source>Use it with the model it was made for, or choose another LoRA.</source>
        <translation>Utilisez-le avec le modèle pour lequel il a été conçu ou choisissez un autre LoRA.</translation>
    </message>
    <message>
        <source>Use the ordinary model together with an LCM-LoRA instead.</source>
        <translation>Utilisez plutôt le modèle ordinaire avec un LCM-LoRA.</translation>
    </message>
    <message>
        <source>VAE, the part that turns its sketch into a picture</source>
        <translation>VAE, la partie qui transforme son esquisse en image</translation>
    </message>
    <message>
        <source>Verify the model first; what is damaged can be downloaded again.</source>
        <translation>Vérifiez d’abord le modèle&#xa0;; ce qui est endommagé peut être téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>Wait until it has finished there, or close it.</source>
        <translation>Attendez qu’il ait terminé ou fermez-le.</translation>
    </message>
    <message>
        <source>Wait until its download or copy has finished, then import it again.</source>
        <translation>Attendez la fin de son téléchargement ou de sa copie, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Works with the memory saver, which is on by itself. Close large apps meanwhile.</source>
        <translation>Fonctionne avec l’économiseur de mémoire, activé automatiquement. Fermez les grosses apps pendant ce temps.</translation>
    </message>
    <message>
        <source>Write width x height: 512x768.</source>
        <translation>Écrivez largeur x hauteur : 512x768.</translation>
    </message>
    <message>
        <source>bring the pictures back</source>
        <translation>de récupérer les images</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>fidélité au texte</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>make the folder for pictures</source>
        <translation>de créer le dossier des images</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>prompt négatif</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>nombre d’images</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>nombre d’étapes</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>remove the pictures</source>
        <translation>de supprimer les images</translation>
    </message>
    <message>
        <source>safety checker</source>
        <translation>filtre de sécurité</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>échantillonneur</translation>
    </message>
    <message>
        <source>save pictures</source>
        <translation>d’enregistrer les images</translation>
    </message>
    <message>
        <source>save the favourites</source>
        <translation>d’enregistrer les favoris</translation>
    </message>
    <message>
        <source>save the picture</source>
        <translation>d’enregistrer l’image</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>planificateur</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>strength of a LoRA</source>
        <translation>intensité d’un LoRA</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>encodeur de texte</translation>
    </message>
    <message>
        <source>text encoder, the part that reads the prompt</source>
        <translation>encodeur de texte, la partie qui lit le prompt</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokeniseur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>graine de la variation</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>intensité de la variation</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0} To</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} answers in a way that CHARL-E does not understand.</source>
        <translation>{0} répond d’une manière que CHARL-E ne comprend pas.</translation>
    </message>
    <message>
        <source>{0} are needed for {1}.</source>
        <translation>{0} sont nécessaires pour {1}.</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} ne répond pas.</translation>
    </message>
    <message>
        <source>{0} does not fit its settings: “{1}” is {2} instead of {3}.</source>
        <translation>{0} ne correspond pas à ses réglages&#xa0;: «&#xa0;{1}&#xa0;» vaut {2} au lieu de {3}.</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} libres</translation>
    </message>
    <message>
        <source>{0} is too busy to answer.</source>
        <translation>{0} est trop occupé pour répondre.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} ko</translation>
    </message>
    <message>
        <source>{0} more are needed for {1}. Free some space, for example by emptying the Trash, or use another disk.</source>
        <translation>Il manque {0} pour {1}. Libérez de l’espace, par exemple en vidant la corbeille, ou utilisez un autre disque.</translation>
    </message>
    <message>
        <source>{0} more disk space is needed.</source>
        <translation>Il manque {0} d’espace disque.</translation>
    </message>
    <message>
        <source>{0} refuses the download (code {1}).</source>
        <translation>{0} refuse le téléchargement (code {1}).</translation>
    </message>
    <message>
        <source>{0} sends next to nothing.</source>
        <translation>{0} n’envoie presque rien.</translation>
    </message>
    <message>
        <source>{0} stores “{1}” in a compressed form ({2}).</source>
        <translation>{0} contient «&#xa0;{1}&#xa0;» sous forme compressée ({2}).</translation>
    </message>
    <message>
        <source>{0} × {1} is no size that pictures can have here.</source>
        <translation>{0} × {1} n’est pas une taille possible ici pour les images.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” arrived damaged twice.</source>
        <translation>«&#xa0;{0}&#xa0;» est arrivé endommagé deux fois.</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was being imported.</source>
        <translation>«&#xa0;{0}&#xa0;» a raccourci pendant l’importation.</translation>
    </message>
    <message>
        <source>“{0}” cannot be checked: CHARL-E has no record of its files.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être vérifié&#xa0;: CHARL-E n’a pas de relevé de ses fichiers.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: the disk reports a fault.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>“{0}” could not be read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“{0}” could not be written.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>“{0}” does not draw from text alone; it changes or enlarges pictures.</source>
        <translation>«&#xa0;{0}&#xa0;» ne dessine pas à partir du seul texte&#xa0;; il modifie ou agrandit des images.</translation>
    </message>
    <message>
        <source>“{0}” enlarges pictures; it does not draw any.</source>
        <translation>«&#xa0;{0}&#xa0;» agrandit des images&#xa0;; il n’en dessine pas.</translation>
    </message>
    <message>
        <source>“{0}” has to be imported before CHARL-E can draw with it.</source>
        <translation>«&#xa0;{0}&#xa0;» doit être importé avant que CHARL-E puisse dessiner avec.</translation>
    </message>
    <message>
        <source>“{0}” holds no model: there are no tensors in it.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas de modèle&#xa0;: il n’y a aucun tenseur.</translation>
    </message>
    <message>
        <source>“{0}” holds nothing but zeros.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient que des zéros.</translation>
    </message>
    <message>
        <source>“{0}” holds text, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» contient du texte, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a ControlNet: an addition to a model, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est un ControlNet&#xa0;: un ajout à un modèle, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a LoRA: an addition to a model, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est un LoRA&#xa0;: un ajout à un modèle, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF document, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est un document PDF, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a Stable Diffusion XL model.</source>
        <translation>«&#xa0;{0}&#xa0;» est un modèle Stable Diffusion XL.</translation>
    </message>
    <message>
        <source>“{0}” is a VAE, one part of a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est un VAE, une partie d’un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E cannot draw with ({1}).</source>
        <translation>«&#xa0;{0}&#xa0;» est un type de modèle avec lequel CHARL-E ne peut pas dessiner ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E does not know.</source>
        <translation>«&#xa0;{0}&#xa0;» est un type de modèle que CHARL-E ne connaît pas.</translation>
    </message>
    <message>
        <source>“{0}” is a model in the GGUF format, made for other programs.</source>
        <translation>«&#xa0;{0}&#xa0;» est un modèle au format GGUF, conçu pour d’autres programmes.</translation>
    </message>
    <message>
        <source>“{0}” is a model of a newer kind (such as Stable Diffusion 3 or Flux).</source>
        <translation>«&#xa0;{0}&#xa0;» est un modèle d’un type plus récent (comme Stable Diffusion 3 ou Flux).</translation>
    </message>
    <message>
        <source>“{0}” is a motion module: an addition for films, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est un module de mouvement&#xa0;: un ajout pour les films, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a picture or a film, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est une image ou un film, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a program made with torch, not a checkpoint.</source>
        <translation>«&#xa0;{0}&#xa0;» est un programme créé avec torch, pas un checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is a textual inversion: a new word for a model, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est une inversion textuelle&#xa0;: un nouveau mot pour un modèle, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a web page, not a model.</source>
        <translation>«&#xa0;{0}&#xa0;» est une page web, pas un modèle.</translation>
    </message>
    <message>
        <source>“{0}” is an archive, but no checkpoint.</source>
        <translation>«&#xa0;{0}&#xa0;» est une archive, mais pas un checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is an inpainting model: it fills holes in pictures.</source>
        <translation>«&#xa0;{0}&#xa0;» est un modèle d’inpainting&#xa0;: il comble des trous dans les images.</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: it has {1} more tensors, first “{2}”.</source>
        <translation>«&#xa0;{0}&#xa0;» est construit autrement que Stable Diffusion&#xa0;: il a {1} tenseurs de plus, d’abord «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: “{1}” is {2} instead of {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» est construit autrement que Stable Diffusion&#xa0;: «&#xa0;{1}&#xa0;» vaut {2} au lieu de {3}.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>« {0} » est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>“{0}” is damaged, so the model was not moved.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;; le modèle n’a donc pas été déplacé.</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its contents do not add up.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: son contenu est incohérent.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its table of contents cannot be read.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: sa table des matières est illisible.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: the size of “{1}” does not fit its shape.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: la taille de «&#xa0;{1}&#xa0;» ne correspond pas à sa forme.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” does not follow the part before it.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: «&#xa0;{1}&#xa0;» ne suit pas la partie qui précède.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” overlaps another part.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: «&#xa0;{1}&#xa0;» chevauche une autre partie.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete or damaged: its table of contents, which comes last, is not there.</source>
        <translation>«&#xa0;{0}&#xa0;» est incomplet ou endommagé&#xa0;: sa table des matières, placée à la fin, est absente.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: it ends within its table of contents.</source>
        <translation>«&#xa0;{0}&#xa0;» est incomplet&#xa0;: il s’arrête dans sa table des matières.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} are missing.</source>
        <translation>«&#xa0;{0}&#xa0;» est incomplet&#xa0;: il manque {1} sur {2}.</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} tensors of its {3} are missing, first “{4}”.</source>
        <translation>«&#xa0;{0}&#xa0;» est incomplet&#xa0;: il manque {1} tenseurs sur {2} ({3}), d’abord «&#xa0;{4}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is longer than it should be, so it is damaged.</source>
        <translation>«&#xa0;{0}&#xa0;» est plus long que prévu, donc endommagé.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model hub.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas l’adresse d’un serveur de modèles.</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation>«&#xa0;{0}&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA file that is safe to open.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier LoRA que l’on peut ouvrir sans risque.</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA, or it is damaged.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un LoRA ou est endommagé.</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un checkpoint.</translation>
    </message>
    <message>
        <source>“{0}” is not a model that CHARL-E can read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un modèle que CHARL-E peut lire.</translation>
    </message>
    <message>
        <source>“{0}” is not a picture that CHARL-E can read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une image que CHARL-E peut lire.</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file, whatever its name says.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier safetensors, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>« {0} » n’est pas une taille.</translation>
    </message>
    <message>
        <source>“{0}” is not safe to open: it asks to run “{1}” on this machine.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas sûr&#xa0;: il demande à exécuter «&#xa0;{1}&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>«&#xa0;{0}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>“{0}” is one part of a model that consists of several folders.</source>
        <translation>«&#xa0;{0}&#xa0;» est une partie d’un modèle composé de plusieurs dossiers.</translation>
    </message>
    <message>
        <source>“{0}” is only a part of a model: it has no {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est qu’une partie d’un modèle. Il manque&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is only a placeholder for the real file.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est qu’un substitut du vrai fichier.</translation>
    </message>
    <message>
        <source>“{0}” is packed in an archive.</source>
        <translation>«&#xa0;{0}&#xa0;» est compressé dans une archive.</translation>
    </message>
    <message>
        <source>“{0}” is too large: {1} × {2} pixels.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop grande&#xa0;: {1} × {2} pixels.</translation>
    </message>
    <message>
        <source>“{0}” of the {1}</source>
        <translation>«&#xa0;{0}&#xa0;» ({1})</translation>
    </message>
    <message>
        <source>“{0}” of the {1} is incomplete: {2} of {3} tensors are missing, first “{4}”.</source>
        <translation>«&#xa0;{0}&#xa0;» ({1}) est incomplet&#xa0;: il manque {2} tenseurs sur {3}, d’abord «&#xa0;{4}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” stores its numbers in a format that CHARL-E does not know ({1}).</source>
        <translation>«&#xa0;{0}&#xa0;» stocke ses nombres dans un format que CHARL-E ne connaît pas ({1}).</translation>
    </message>
    <message>
        <source>“{0}” stores “{1}” in a compressed form ({2}).</source>
        <translation>«&#xa0;{0}&#xa0;» contient «&#xa0;{1}&#xa0;» sous forme compressée ({2}).</translation>
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
    <name>StarterHint</name>
    <message>
        <source>What it knows</source>
        <translation>Ce qu’il connaît</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Obtenir Stable Diffusion…</translation>
    </message>
    <message numerus="yes">
        <source>The starter model knows about %Ln thing(s), like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</source>
        <translation>
            <numerusform>Le modèle de départ connaît environ %Ln chose, comme un chat, une fusée, une pizza. Pour tout le reste, prenez Stable Diffusion.</numerusform>
            <numerusform>Le modèle de départ connaît environ %Ln choses, comme un chat, une fusée, une pizza. Pour tout le reste, prenez Stable Diffusion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1}&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Obtenir d’autres modèles…</translation>
    </message>
    <message>
        <source>Remove everything but my pictures…</source>
        <translation>Tout supprimer sauf mes images…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Only the starter model, which is part of CHARL-E. No room is taken here.</source>
        <translation>Seulement le modèle de départ, qui fait partie de CHARL-E. Aucun espace n’est utilisé ici.</translation>
    </message>
    <message>
        <source>They take {0}; {1} are free.</source>
        <translation>Ils occupent {0}&#xa0;; {1} sont libres.</translation>
    </message>
    <message>
        <source>Damaged or missing: {0}.</source>
        <translation>Endommagé ou manquant&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Time Machine leaves them out: they can be downloaded again at any time.</source>
        <translation>Time Machine les ignore&#xa0;: ils peuvent être téléchargés à nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Where should the model be?</source>
        <translation>Où placer le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Chaque fichier est conforme.</translation>
    </message>
    <message>
        <source>It is in “{0}” now.</source>
        <translation>Il se trouve maintenant dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} are free again.</source>
        <translation>{0} sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Optimised. The next picture shows how fast it is.</source>
        <translation>Optimisé. La prochaine image montrera sa vitesse.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; you can go on at any time.</source>
        <translation>Arrêté. Ce qui est fait est gardé ; vous pouvez continuer à tout moment.</translation>
    </message>
    <message>
        <source>Remove all models, settings and records of CHARL-E from this machine? Your pictures stay where they are. CHARL-E closes afterwards.</source>
        <translation>Supprimer de cet ordinateur tous les modèles, réglages et données de CHARL-E&#xa0;? Vos images restent où elles sont. CHARL-E se ferme ensuite.</translation>
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
    <name>Suggestion</name>
    <message>
        <source>This link holds no prompt.</source>
        <translation>Ce lien ne contient pas de prompt.</translation>
    </message>
    <message>
        <source>A link filled in this prompt. Draw it if you like it.</source>
        <translation>Un lien a rempli ce prompt. Dessinez-le s’il vous plaît.</translation>
    </message>
    <message>
        <source>Put mine back</source>
        <translation>Remettre le mien</translation>
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
        <source>How far the drawing is</source>
        <translation>Avancement du dessin</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Obtenir d’autres modèles…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Test picture</source>
        <translation>Image test</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Avancement du test</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>A short test</source>
        <translation>Un petit test</translation>
    </message>
    <message>
        <source>CHARL-E draws a picture that it knows and looks whether it comes out right.</source>
        <translation>CHARL-E dessine une image qu’il connaît et vérifie qu’elle est correcte.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Drawing a test picture</source>
        <translation>Dessin d’une image test</translation>
    </message>
    <message>
        <source>Trying a safer way to draw</source>
        <translation>Essai d’une méthode plus sûre</translation>
    </message>
    <message>
        <source>The test picture did not come out right.</source>
        <translation>L’image test n’est pas correcte.</translation>
    </message>
    <message>
        <source>You can go on, but pictures may look wrong on this machine. Updating the system and restarting often help; then test again.</source>
        <translation>Vous pouvez continuer, mais les images risquent d’être incorrectes sur cet ordinateur. Mettre le système à jour et redémarrer aide souvent&#xa0;; testez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>The graphics gave wrong pictures, so the processor draws: slower, right.</source>
        <translation>La puce graphique donnait des images fausses&#xa0;; le processeur dessine donc&#xa0;: plus lentement, mais juste.</translation>
    </message>
    <message>
        <source>The fast way gave wrong pictures, so a more exact one is used from now on.</source>
        <translation>La méthode rapide donnait des images fausses&#xa0;; une méthode plus précise est désormais utilisée.</translation>
    </message>
    <message>
        <source>A picture with {0} takes {1}.</source>
        <translation>Une image avec {0} prend {1}.</translation>
    </message>
    <message>
        <source>The test picture came out right.</source>
        <translation>L’image test est correcte.</translation>
    </message>
    <message>
        <source>The test could not run.</source>
        <translation>Le test n’a pas pu être effectué.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Décrire une image</translation>
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
        <translation>CHARL-E est fourni avec un petit modèle de départ. Il dessine des choses simples, comme des cœurs, des maisons et des animaux, dans toutes les couleurs.</translation>
    </message>
    <message>
        <source>Drawn here in {0}. It is in your gallery.</source>
        <translation>Dessinée ici en {0}. Elle est dans votre galerie.</translation>
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
        <translation>Puce</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphisme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to CHARL-E</source>
        <translation>Bienvenue dans CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence and get a picture, drawn on your own machine. Nothing you write or draw ever leaves it, and after one download it works without the internet.</source>
        <translation>Saisissez une phrase et obtenez une image, dessinée sur votre propre ordinateur. Rien de ce que vous écrivez ou dessinez n’en sort, et après un seul téléchargement tout fonctionne sans Internet.</translation>
    </message>
    <message>
        <source>Try it right now</source>
        <translation>Essayez tout de suite</translation>
    </message>
    <message>
        <source>Next: a look at this machine, then you choose a large model that can draw nearly everything. You can leave at any time and go on later.</source>
        <translation>Ensuite&#xa0;: un coup d’œil à cet ordinateur, puis le choix d’un grand modèle capable de presque tout dessiner. Vous pouvez quitter à tout moment et reprendre plus tard.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Set up CHARL-E</source>
        <translation>Configurer CHARL-E</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You did not agree, so nothing was downloaded. Choose another model, or leave.</source>
        <translation>Vous n’avez pas accepté&#xa0;; rien n’a donc été téléchargé. Choisissez un autre modèle ou quittez.</translation>
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
        <source>Preparing for the Neural Engine; this once it takes about two minutes</source>
        <translation>Préparation pour le Neural Engine ; cette seule fois, environ deux minutes</translation>
    </message>
    <message>
        <source>Computing what to compare with</source>
        <translation>Calcul des valeurs de comparaison</translation>
    </message>
    <message>
        <source>Converting the model</source>
        <translation>Conversion du modèle</translation>
    </message>
    <message>
        <source>Compiling it for this Mac</source>
        <translation>Compilation pour ce Mac</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Essai</translation>
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
        <source>Neural Engine</source>
        <translation>Neural Engine</translation>
    </message>
    <message>
        <source>Apple graphics through Core ML</source>
        <translation>Puce graphique Apple via Core ML</translation>
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
