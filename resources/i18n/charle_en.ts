<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GalleryPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the Trash</source>
        <translation>
            <numerusform>%n picture moved to the Trash</numerusform>
            <numerusform>%n pictures moved to the Trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message numerus="yes">
        <source>Your %n pictures are ready</source>
        <translation>
            <numerusform>Your picture is ready</numerusform>
            <numerusform>Your %n pictures are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n connection(s) refused since the start</source>
        <translation>
            <numerusform>%n connection refused since the start</numerusform>
            <numerusform>%n connections refused since the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarterHint</name>
    <message numerus="yes">
        <source>The starter model knows about %Ln thing(s), like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</source>
        <translation>
            <numerusform>The starter model knows about %Ln thing, like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</numerusform>
            <numerusform>The starter model knows about %Ln things, like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReasonCounts</name>
    <message numerus="yes">
        <source>The prompt is long: its last %n word(s) had little say in the picture.</source>
        <translation>
            <numerusform>The prompt is long: its last %n word had little say in the picture.</numerusform>
            <numerusform>The prompt is long: its last %n words had little say in the picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WordingCounts</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting</source>
        <translation>
            <numerusform>%n picture waiting</numerusform>
            <numerusform>%n pictures waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
