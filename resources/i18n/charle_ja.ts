<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and Clear the Queue</source>
        <translation>停止して待ち行列を空にする</translation>
    </message>
    <message>
        <source>New Drawing</source>
        <translation>新規の絵</translation>
    </message>
    <message>
        <source>Surprise Me</source>
        <translation>おまかせ</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>おまかせ</translation>
    </message>
    <message>
        <source>Make Stronger</source>
        <translation>強調する</translation>
    </message>
    <message>
        <source>Make Weaker</source>
        <translation>弱める</translation>
    </message>
    <message>
        <source>Open a Picture’s Recipe…</source>
        <translation>画像のレシピを開く…</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>アレンジ…</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>アレンジ</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>もう一度描く</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>もう一度描く</translation>
    </message>
    <message>
        <source>Use This Recipe</source>
        <translation>このレシピを使う</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>別の画像と比較…</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>しくみ</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>しくみ</translation>
    </message>
    <message>
        <source>More Settings for This Picture</source>
        <translation>この画像の詳細設定</translation>
    </message>
    <message>
        <source>Recent Pictures</source>
        <translation>最近の画像</translation>
    </message>
    <message>
        <source>Ideas for Prompts</source>
        <translation>プロンプトのアイデア</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>About CHARL-E</source>
        <translation>CHARL-Eについて</translation>
    </message>
    <message>
        <source>Quit CHARL-E</source>
        <translation>CHARL-Eを終了</translation>
    </message>
    <message>
        <source>Draw Next</source>
        <translation>次に描く</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Finderに表示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダに表示</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>CHARL-E ended unexpectedly last time. Nothing that was finished is lost.</source>
        <translation>前回、CHARL-Eは予期せず終了しました。完成していたものは失われていません。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>BatchTray</name>
    <message>
        <source>Pictures of this drawing</source>
        <translation>今回描いた画像</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>シード {0}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare two pictures</source>
        <translation>2枚の画像を比較</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>左の画像</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>右の画像</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>レシピは同じです。</translation>
    </message>
    <message>
        <source>One of them has no recipe inside, so only the pixels compare.</source>
        <translation>片方にレシピが含まれていないため、見た目だけを比べられます。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>アレンジの強さ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
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
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>レシピを設定しました。「描く」を押すと、もう一度見られます。</translation>
    </message>
    <message>
        <source>The recipe is set up. It was drawn with another model: {0}.</source>
        <translation>レシピを設定しました。元の画像は別のモデルで描かれています：{0}。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>DrawingFooter</name>
    <message>
        <source>Stop drawing</source>
        <translation>描画を停止</translation>
    </message>
    <message>
        <source>How far the drawing is</source>
        <translation>描画の進み具合</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Let go to bring this picture’s settings back</source>
        <translation>ドロップすると、この画像の設定に戻します</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>What shall we draw?</source>
        <translation>何を描きましょうか？</translation>
    </message>
    <message>
        <source>Describe a picture below, or start with one of these.</source>
        <translation>下の欄に絵の内容を書くか、次の例から始めてください。</translation>
    </message>
</context>
<context>
    <name>FailedPanel</name>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダを選択…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Draw it smaller</source>
        <translation>小さく描く</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選択</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>もう一度描く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Only favourites</source>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>何か描く</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>プロンプト順</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture matches these words</source>
        <translation>この言葉に合う画像はありません</translation>
    </message>
    <message>
        <source>Try fewer words, or others.</source>
        <translation>言葉を減らすか、変えてみてください。</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>お気に入りはまだありません</translation>
    </message>
    <message>
        <source>Press the heart of a picture that you like.</source>
        <translation>気に入った画像のハートを押してください。</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>Everything that you draw appears here.</source>
        <translation>描いたものはすべてここに表示されます。</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>How it works</source>
        <translation>しくみ</translation>
    </message>
    <message>
        <source>CHARL-E does not search for pictures or paste them together. It begins with pure noise and takes the noise away, a little at a time, until a picture is left that fits your words.</source>
        <translation>CHARL-Eは画像を探したり、貼り合わせたりはしません。ノイズだけの状態から少しずつノイズを取り除き、言葉に合う画像が残るまで続けます。</translation>
    </message>
    <message>
        <source>Draw a picture, and its own steps play here.</source>
        <translation>画像を描くと、そのステップがここで再生されます。</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>何か描く</translation>
    </message>
    <message>
        <source>It starts with noise</source>
        <translation>はじまりはノイズ</translation>
    </message>
    <message>
        <source>The seed is a number from which the noise is made, like the deal of a deck of cards. The same seed always gives the same noise, and so the same picture.</source>
        <translation>シードは、ノイズのもとになる数字です。トランプの配り方のようなもので、同じシードからはいつも同じノイズ、つまり同じ画像が生まれます。</translation>
    </message>
    <message>
        <source>Your words become directions</source>
        <translation>言葉が道しるべになる</translation>
    </message>
    <message>
        <source>One part of the model has read millions of captions. It turns your prompt into a few hundred numbers for each word, which say where a fitting picture lies.</source>
        <translation>モデルの一部は、数百万もの説明文を読んで学んでいます。プロンプトを単語ごとに数百個の数字に置き換え、ふさわしい画像がどこにあるかを示します。</translation>
    </message>
    <message>
        <source>Step by step, the noise goes away</source>
        <translation>一歩ずつノイズが消えていく</translation>
    </message>
    <message>
        <source>At each step the model guesses which part of what it sees is noise, once with your words and once without. The difference between the two guesses shows the way; guidance says how far to follow it. Rough shapes come first, then detail.</source>
        <translation>ステップごとに、モデルは見えているもののどこがノイズかを、言葉ありと言葉なしで1回ずつ推測します。2つの推測の差が進む向きを示し、どこまで進むかはガイダンスが決めます。まず大まかな形、次に細部が現れます。</translation>
    </message>
    <message>
        <source>All of it in miniature</source>
        <translation>すべては縮小版で</translation>
    </message>
    <message>
        <source>The steps do not work on pixels but on a miniature with eight times fewer points in each direction, called latents. That is why your own machine can do it, and why the steps above look so coarse.</source>
        <translation>各ステップで扱うのはピクセルではなく、縦横とも点の数が8分の1の縮小版（潜在表現）です。だからこそお使いのマシンで描くことができ、上のステップは粗く見えるのです。</translation>
    </message>
    <message>
        <source>Then it is unfolded</source>
        <translation>そして広げられる</translation>
    </message>
    <message>
        <source>At the end another part, the decoder, unfolds the miniature into the finished picture and fills in texture and edges.</source>
        <translation>最後に、デコーダという別の部分が縮小版を完成画像へと広げ、質感や輪郭を描き足します。</translation>
    </message>
    <message>
        <source>Where the skill comes from</source>
        <translation>この技はどこから来るのか</translation>
    </message>
    <message>
        <source>A model learns by looking at captioned pictures to which noise was added, and by guessing the noise. It keeps no pictures, only what helps it to guess. What it rarely saw, it draws badly: hands, letters, counts.</source>
        <translation>モデルは、説明の付いた画像にノイズを加えたものを見て、そのノイズを当てることで学びます。画像そのものは残さず、推測に役立つことだけを覚えます。手や文字、個数のように、あまり見たことのないものは苦手です。</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Ideas</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>Click words to add them to your prompt.</source>
        <translation>クリックすると、その言葉がプロンプトに加わります。</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <translation>使ったプロンプト</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>履歴を消去</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Roll a new seed</source>
        <translation>新しいシードを振る</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>このシードを固定</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替え</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>いつもの値に戻す</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>毎回新しい値</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>blurry, text, …</source>
        <translation>blurry, text, …</translation>
    </message>
    <message>
        <source>More steps: finer, and slower to draw.</source>
        <translation>多いほど細かく、時間もかかります。</translation>
    </message>
    <message>
        <source>How closely the picture follows your words. Too much looks harsh.</source>
        <translation>画像が言葉にどれだけ従うか。強すぎると不自然になります。</translation>
    </message>
    <message>
        <source>The way from noise to picture. Each has its own look.</source>
        <translation>ノイズから画像への道のり。それぞれに持ち味があります。</translation>
    </message>
    <message>
        <source>Same seed and settings: same picture. Lock it to change one thing at a time.</source>
        <translation>シードと設定が同じなら、画像も同じです。固定すると、1つずつ変えて試せます。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外するもの</translation>
    </message>
    <message>
        <source>What should not be in the picture.</source>
        <translation>画像に入れたくないもの。</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>正確なサイズ</translation>
    </message>
    <message>
        <source>What has learnt to draw. Each was shown other pictures.</source>
        <translation>描くことを学んだもの。それぞれ違う画像を見て学んでいます。</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>このマシンのどの部分で描くか。</translation>
    </message>
    <message>
        <source>In pixels. This model draws best at {0}.</source>
        <translation>ピクセル単位。このモデルは{0}が最適です。</translation>
    </message>
    <message>
        <source>Let the seed change</source>
        <translation>シードの固定を解除</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>シードを固定</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウインドウ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>ウインドウを閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべてを選択</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大／縮小</translation>
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
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>A download that you started is running.</source>
        <translation>開始したダウンロードを実行しています。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Everything is drawn on this machine. Nothing leaves it.</source>
        <translation>すべてこのマシンで描かれます。外に出るものはありません。</translation>
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
        <translation>この画像にはレシピが含まれていません。</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>“{0}”として保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the Trash</source>
        <translation>
            <numerusform>%n枚の画像をゴミ箱に入れました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Whose recipe?</source>
        <translation>どの画像のレシピを使いますか？</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“{0}” has no recipe inside.</source>
        <translation>“{0}”にはレシピが含まれていません。</translation>
    </message>
    <message>
        <source>Open the picture to compare with.</source>
        <translation>比較する画像を開いてください。</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>“{0}”として保存しました</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The picture at this step</source>
        <translation>このステップの画像</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Save as GIF…</source>
        <translation>GIFとして保存…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>ステップ {0}/{1}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>CHARL-E is drawing</source>
        <translation>CHARL-Eが描いています</translation>
    </message>
    <message>
        <source>Your picture is ready</source>
        <translation>画像ができました</translation>
    </message>
    <message numerus="yes">
        <source>Your %n pictures are ready</source>
        <translation>
            <numerusform>%n枚の画像ができました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Describe the picture. Return draws it.</source>
        <translation>描きたい絵を書いてください。Returnキーで描きます。</translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>どんな絵を描きますか…</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to draw</source>
        <translation>描く内容</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>This prompt is long: the words in grey have little say in the picture.</source>
        <translation>プロンプトが長いため、グレーの言葉は画像にほとんど影響しません。</translation>
    </message>
    <message>
        <source>The model reads all of this prompt, and has room for more.</source>
        <translation>モデルはこのプロンプトをすべて読み取ります。まだ余裕があります。</translation>
    </message>
    <message>
        <source>{0} of {1} word pieces</source>
        <translation>{1}個中{0}個の語片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n枚の画像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Waiting pictures</source>
        <translation>待機中の画像</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>待ち行列を空にする</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>シード {0}</translation>
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
        <translation>セーフティチェッカーがこの画像を非表示にしました。間違うこともよくあります。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>もう一度描く</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>どれかを表示</translation>
    </message>
    <message>
        <source>In a shape this long, things may repeat or be cut off at the edge.</source>
        <translation>これほど細長い形では、ものが繰り返されたり端で切れたりすることがあります。</translation>
    </message>
    <message>
        <source>This is smaller than what the model was taught, so shapes may melt.</source>
        <translation>モデルが学んだサイズより小さいため、形がくずれることがあります。</translation>
    </message>
    <message>
        <source>Draw in its own size</source>
        <translation>モデルのサイズで描く</translation>
    </message>
</context>
<context>
    <name>RecentStrip</name>
    <message>
        <source>Recent pictures</source>
        <translation>最近の画像</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Back to the new picture</source>
        <translation>新しい画像に戻る</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save As</source>
        <translation>別名で保存</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Keep the recipe inside</source>
        <translation>レシピを含める</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Higher is finer and larger.</source>
        <translation>高いほど細かく、ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Prompt and settings, so that anyone with the file can draw it again.</source>
        <translation>プロンプトと設定を含めます。ファイルがあれば、だれでも同じ画像を描けます。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>セーフティチェッカー</translation>
    </message>
    <message>
        <source>Stay awake while drawing</source>
        <translation>描画中はスリープしない</translation>
    </message>
    <message>
        <source>Tell me when a long drawing is done</source>
        <translation>時間のかかる描画の完了を知らせる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>画像フォルダ</translation>
    </message>
    <message>
        <source>Every picture is saved here at once.</source>
        <translation>画像はすべて、すぐにここに保存されます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>このマシンのどの部分で描くか。</translation>
    </message>
    <message>
        <source>Withholds pictures that look indecent, where the model has a checker. It is cautious and often wrong. Please keep it on when others see the screen.</source>
        <translation>モデルにチェッカーがある場合、不適切に見える画像を非表示にします。慎重なため、間違うこともよくあります。ほかの人が画面を見るときは、オンにしておいてください。</translation>
    </message>
    <message>
        <source>Keeps the machine from sleeping until the queue is empty.</source>
        <translation>待ち行列が空になるまで、スリープを防ぎます。</translation>
    </message>
    <message>
        <source>Only while another app is in front.</source>
        <translation>ほかのアプリが前面にあるときだけ通知します。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウインドウ</translation>
    </message>
    <message>
        <source>Prompts work best in English, whatever it is.</source>
        <translation>どの言語でも、プロンプトは英語が最も効果的です。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>画像の保存先を選択してください</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) refused since the start</source>
        <translation>
            <numerusform>起動してから%n件の接続を拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>CHARL-E draws offline. A guard refuses every connection that is not part of a download you started, and counts the attempts. It sees what Python code does; native libraries are outside its view.</source>
        <translation>CHARL-Eはオフラインで描きます。開始したダウンロード以外の接続はすべて拒否し、その回数を数えます。監視できるのはPythonコードの動作で、ネイティブライブラリは対象外です。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>アイデア…</translation>
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
        <translation>モデル</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>ほかのモデルを入手…</translation>
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
        <translation>どんな絵を描きますか…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Waking up the model…</source>
        <translation>モデルを起こしています…</translation>
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
        <translation>アレンジ</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>違いの大きさ</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>Draw relatives</source>
        <translation>似た画像を描く</translation>
    </message>
    <message>
        <source>Draws relatives of this picture: the same recipe, other noise mixed in.</source>
        <translation>この画像に似た画像を描きます。レシピはそのままで、別のノイズを混ぜます。</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>枚数</translation>
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
        <translation>システム</translation>
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
        <translation>モデルを起こしています…</translation>
    </message>
    <message>
        <source>Reading your words</source>
        <translation>言葉を読んでいます</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>Adding the fine detail</source>
        <translation>細部を仕上げています</translation>
    </message>
    <message>
        <source>Having a last look</source>
        <translation>最終確認をしています</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>画像 {0}/{1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>ステップ {0}/{1}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0}時間{1}分</translation>
    </message>
    <message>
        <source>about {0} on this Mac</source>
        <translation>このMacで約{0}</translation>
    </message>
    <message>
        <source>about {0} on this machine</source>
        <translation>このマシンで約{0}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横長</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>スピード</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>高画質</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>使える中で最速</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Appleグラフィックス</translation>
    </message>
    <message>
        <source>NVIDIA graphics</source>
        <translation>NVIDIAグラフィックス</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>プロセッサのみ</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>画像 {0}/{1}</translation>
    </message>
</context>
<context>
    <name>_ReasonCounts</name>
    <message numerus="yes">
        <source>The prompt is long: its last %n word(s) had little say in the picture.</source>
        <translation>
            <numerusform>プロンプトが長いため、最後の%n語は画像にほとんど反映されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Draw earlier</source>
        <translation>先に描く</translation>
    </message>
    <message>
        <source>Draw later</source>
        <translation>後で描く</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>待ち行列から外す</translation>
    </message>
</context>
<context>
    <name>_WordingCounts</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>残り約%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting</source>
        <translation>
            <numerusform>%n枚が待機中</numerusform>
        </translation>
    </message>
</context>
</TS>
