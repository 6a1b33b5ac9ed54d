<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CHARL-E</source>
        <translation>CHARL-Eについて</translation>
    </message>
    <message>
        <source>Type a sentence, get a picture: Stable Diffusion on your own machine. Nothing you type or draw leaves it.</source>
        <translation>文を入力すると画像ができます。Stable Diffusionを自分のマシンで。書いたものや描いたものが外に出ることはありません。</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン{0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AcknowledgementsDialog</name>
    <message>
        <source>Acknowledgements</source>
        <translation>謝辞</translation>
    </message>
    <message>
        <source>What is inside CHARL-E</source>
        <translation>CHARL-Eに含まれるもの</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>CHARL-E stands on the work of many people, who gave it away under these licences. Thank you!</source>
        <translation>CHARL-Eは、これらのライセンスで公開された多くの方々の成果に支えられています。ありがとうございます！</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
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
        <source>Get More Models…</source>
        <translation>ほかのモデルを入手…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
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
        <source>What the Starter Model Knows</source>
        <translation>スターターモデルが描けるもの</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>謝辞</translation>
    </message>
    <message>
        <source>Check for Updates…</source>
        <translation>アップデートを確認…</translation>
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
    <message>
        <source>The picture is finished.</source>
        <translation>画像ができました。</translation>
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
    <name>Dialogs</name>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>画像をどこに保存しますか？</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Draw something meanwhile</source>
        <translation>待つ間に何か描く</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>コピーして確認しています…</translation>
    </message>
    <message>
        <source>Copying and checking: {0} %</source>
        <translation>コピーして確認しています：{0}%</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>準備ができました。すべてのファイルを確認しました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>停止しました。何も残っていません。</translation>
    </message>
    <message>
        <source>Everything is here and was checked.</source>
        <translation>すべてそろい、確認が済みました。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>This goes on by itself, also when you close this window. If CHARL-E is closed or the connection breaks, it goes on later where it stopped.</source>
        <translation>このウインドウを閉じても、自動的に続きます。CHARL-Eを終了したり接続が切れたりしても、後で続きから再開します。</translation>
    </message>
    <message>
        <source>Draw in the main window</source>
        <translation>メインウインドウで描く</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>How much of {0} is here</source>
        <translation>{0}の進み具合</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>ダウンロードを再開</translation>
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
        <translation>前の項目を待っています</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>準備ができました。すべてのファイルを確認しました。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>The connection is lost; trying again by itself</source>
        <translation>接続が切れました。自動的に再試行しています</translation>
    </message>
    <message>
        <source>checking what arrived</source>
        <translation>受信した内容を確認中</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げています…</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>毎秒{0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
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
        <source>“{0}”</source>
        <translation>「{0}」</translation>
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
    <name>KnownThings</name>
    <message>
        <source>What the starter model knows</source>
        <translation>スターターモデルが描けるもの</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search what the model knows</source>
        <translation>モデルが描けるものを検索</translation>
    </message>
    <message>
        <source>Things that the model knows</source>
        <translation>モデルが描けるもの</translation>
    </message>
    <message>
        <source>It was not taught this. Stable Diffusion knows nearly everything.</source>
        <translation>これは学習していません。Stable Diffusionならほとんど何でも描けます。</translation>
    </message>
    <message>
        <source>Click a thing to put it into your prompt. The model reads English.</source>
        <translation>クリックするとプロンプトに入ります。モデルは英語を読みます。</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Stable Diffusionを入手…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>色：{0}</translation>
    </message>
    <message>
        <source>Places: {0}</source>
        <translation>場所：{0}</translation>
    </message>
    <message>
        <source>Sizes: {0}</source>
        <translation>大きさ：{0}</translation>
    </message>
    <message>
        <source>Styles: {0}</source>
        <translation>作風：{0}</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>ライセンス本文</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>{0}のライセンス</translation>
    </message>
    <message>
        <source>The model belongs to its makers. They ask you to keep to this: {0}.</source>
        <translation>モデルは作者のものです。次のライセンスを守るよう求められています：{0}。</translation>
    </message>
    <message>
        <source>If you agree, it is noted on this machine with today&apos;s date.</source>
        <translation>同意すると、今日の日付とともにこのマシンに記録されます。</translation>
    </message>
    <message>
        <source>Scroll to the end of the text to agree.</source>
        <translation>最後までスクロールすると同意できます。</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>What you agree not to do</source>
        <translation>行わないと同意すること</translation>
    </message>
    <message>
        <source>You agree not to use the model …</source>
        <translation>次の用途にモデルを使わないことに同意します…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>This Mac</source>
        <translation>このMac</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>A quick look at whether everything is in place.</source>
        <translation>必要なものがそろっているか確認します。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>すべてそろっています。</translation>
    </message>
    <message>
        <source>Something stands in the way. Here is what you can do.</source>
        <translation>問題があります。次のことをお試しください。</translation>
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
    <name>ModelDesk</name>
    <message>
        <source>A new model is ready.</source>
        <translation>新しいモデルの準備ができました。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>The model is what has learnt to draw. You can add others later.</source>
        <translation>モデルは、描くことを学んだものです。ほかのモデルは後で追加できます。</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>併用可</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>ダウンロード{0}</translation>
    </message>
    <message>
        <source>about {0} a picture</source>
        <translation>1枚あたり約{0}</translation>
    </message>
    <message>
        <source>{0} GB of memory</source>
        <translation>メモリ{0} GB</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>{0} are here already</source>
        <translation>{0}は取得済み</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>要修復</translation>
    </message>
    <message>
        <source>On a disk that is not connected</source>
        <translation>接続されていないディスク上</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>licence unknown: keep to what its makers ask</source>
        <translation>ライセンス不明：作者の求めに従ってください</translation>
    </message>
    <message>
        <source>your own model</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <source>{0} to copy</source>
        <translation>コピー{0}</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Go on optimising</source>
        <translation>最適化を続ける</translation>
    </message>
    <message>
        <source>Optimise for this Mac</source>
        <translation>このMac用に最適化</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Makes a second form of this model that suits your Mac’s chip: pictures may come up to twice as fast, and with far less energy. This takes a few minutes and up to {0} once. You can draw meanwhile, and stop at any time.</source>
        <translation>このモデルを、お使いのMacのチップに合った形でもう一つ作ります。画像は最大で2倍ほど速くなり、消費電力もずっと少なくなります。一度だけ数分と最大{0}の空き容量が必要です。その間も描画でき、いつでも中止できます。</translation>
    </message>
    <message>
        <source>Remove it from the list? Its files stay on the disk they are on.</source>
        <translation>一覧から削除しますか？ ファイルは元のディスクに残ります。</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. You can download it again.</source>
        <translation>削除して{0}を空けますか？ 画像は残ります。もう一度ダウンロードできます。</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. Keep the file you made it from, if you may want it again.</source>
        <translation>削除して{0}を空けますか？ 画像は残ります。また使う可能性があれば、元のファイルを残しておいてください。</translation>
    </message>
    <message>
        <source>last used on {0}</source>
        <translation>最終使用日 {0}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Optimised for this Mac</source>
        <translation>このMac用に最適化済み</translation>
    </message>
    <message>
        <source>Changed: verify it</source>
        <translation>変更あり：検証してください</translation>
    </message>
    <message>
        <source>Download not finished</source>
        <translation>ダウンロード未完了</translation>
    </message>
    <message>
        <source>Its disk is not connected</source>
        <translation>ディスク未接続</translation>
    </message>
    <message>
        <source>Reading every file and comparing it…</source>
        <translation>すべてのファイルを読んで比較しています…</translation>
    </message>
    <message>
        <source>Copying and comparing; the model stays usable meanwhile…</source>
        <translation>コピーして比較しています。その間もモデルは使えます…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Optimising; you can go on drawing…</source>
        <translation>最適化しています。描画は続けられます…</translation>
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
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選択…</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <source>I already have a model</source>
        <translation>すでにモデルを持っている</translation>
    </message>
    <message>
        <source>A .ckpt or .safetensors file, a folder, or the models of another CHARL-E. Drop it here or choose it. It is copied; the original stays as it is.</source>
        <translation>.ckptまたは.safetensorsファイル、フォルダ、あるいは別のCHARL-Eのモデル。ここにドロップするか、選択してください。コピーされるため、元のものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Looking at “{0}”…</source>
        <translation>“{0}”を調べています…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Models (*.ckpt *.safetensors *.pt *.pth *.bin)</source>
        <translation>モデル (*.ckpt *.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>モデルの入ったフォルダを選択</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
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
        <translation>準備完了</translation>
    </message>
    <message>
        <source>What shall be the first picture?</source>
        <translation>最初に何を描きますか？</translation>
    </message>
    <message>
        <source>A click puts the sentence into the main window, where you can change it. From now on everything works without the internet.</source>
        <translation>クリックすると文がメインウインドウに入り、そこで変更できます。これからは、すべてインターネットなしで使えます。</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0}の準備ができました。</translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation>{0}の準備ができました。</translation>
    </message>
    <message>
        <source>You can draw now.</source>
        <translation>もう描けます。</translation>
    </message>
    <message>
        <source>Start drawing</source>
        <translation>描きはじめる</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 byte</source>
        <translation>1バイト</translation>
    </message>
    <message>
        <source>A Core ML model cannot have {0} bits a weight.</source>
        <translation>Core MLモデルの重みを{0}ビットにすることはできません。</translation>
    </message>
    <message>
        <source>A filter in this network may be reading along. Try another network.</source>
        <translation>このネットワークのフィルタが通信を読み取っている可能性があります。別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>A model cannot be moved into itself.</source>
        <translation>モデルをそれ自身の中に移動することはできません。</translation>
    </message>
    <message>
        <source>A picture of {0} × {1} pixels needs too much memory.</source>
        <translation>{0} × {1}ピクセルの画像には、メモリが足りません。</translation>
    </message>
    <message>
        <source>A site may have sent a message instead of the file. Open it in a text editor to read the message, then download the model again.</source>
        <translation>サイトがファイルの代わりにメッセージを送ってきた可能性があります。テキストエディタで開いて内容を確認してから、モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Allow reading it in its information window, or choose another picture.</source>
        <translation>情報ウインドウで読み出しを許可するか、別の画像を選択してください。</translation>
    </message>
    <message>
        <source>Allow writing to it in its information window, or choose another disk for models.</source>
        <translation>情報ウインドウで書き込みを許可するか、モデル用に別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Allow writing to “{0}” in its information window, or use another disk.</source>
        <translation>情報ウインドウで“{0}”への書き込みを許可するか、別のディスクを使ってください。</translation>
    </message>
    <message>
        <source>An add-on for v1.4 and v1.5: a picture in 4 to 8 steps instead of 25, a little plainer.</source>
        <translation>v1.4とv1.5用の追加モデル。25ステップのところを4〜8ステップで描きます。仕上がりは少し簡素です。</translation>
    </message>
    <message>
        <source>Another CHARL-E is already fetching or changing “{0}”.</source>
        <translation>別のCHARL-Eが“{0}”をダウンロードまたは変更しています。</translation>
    </message>
    <message>
        <source>CHARL-E cannot draw with this kind of model ({0}).</source>
        <translation>CHARL-Eはこの種類のモデル（{0}）では描けません。</translation>
    </message>
    <message>
        <source>CHARL-E cannot reach {0}.</source>
        <translation>CHARL-Eは{0}に接続できません。</translation>
    </message>
    <message>
        <source>CHARL-E cannot save pictures as “{0}”.</source>
        <translation>CHARL-Eは画像を“{0}”として保存できません。</translation>
    </message>
    <message>
        <source>CHARL-E cannot use it. {0}</source>
        <translation>CHARL-Eでは使えません。{0}</translation>
    </message>
    <message>
        <source>CHARL-E cannot use such words. {0}</source>
        <translation>CHARL-Eではこのような言葉を使えません。{0}</translation>
    </message>
    <message>
        <source>CHARL-E could not start the work.</source>
        <translation>CHARL-Eは作業を開始できませんでした。</translation>
    </message>
    <message>
        <source>CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.</source>
        <translation>CHARL-EはStable Diffusion 1と2で描きます。そのどちらか用のモデルを探してください。</translation>
    </message>
    <message>
        <source>CHARL-E draws {0} without the schedule “{1}”.</source>
        <translation>CHARL-Eは{0}をスケジュール“{1}”なしで描きます。</translation>
    </message>
    <message>
        <source>CHARL-E has no licence called “{0}”.</source>
        <translation>CHARL-Eに“{0}”というライセンスはありません。</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”.</source>
        <translation>CHARL-Eに“{0}”というサンプラーはありません。</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”; {1} is used.</source>
        <translation>CHARL-Eに“{0}”というサンプラーはないため、{1}を使います。</translation>
    </message>
    <message>
        <source>CHARL-E imports whole Stable Diffusion 1 and 2 models.</source>
        <translation>CHARL-Eで読み込めるのは、Stable Diffusion 1と2の完全なモデルです。</translation>
    </message>
    <message>
        <source>CHARL-E is made for the Mac; this works.</source>
        <translation>CHARL-EはMac用ですが、この環境でも動作します。</translation>
    </message>
    <message>
        <source>CHARL-E is not allowed to read “{0}”.</source>
        <translation>CHARL-Eには“{0}”を読み出す権限がありません。</translation>
    </message>
    <message>
        <source>CHARL-E knows no model called “{0}”.</source>
        <translation>CHARL-Eに“{0}”というモデルはありません。</translation>
    </message>
    <message>
        <source>CHARL-E may not read “{0}”.</source>
        <translation>CHARL-Eは“{0}”を読み出せません。</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder with the models.</source>
        <translation>CHARL-Eはモデルのフォルダに書き込めません。</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder “{0}”.</source>
        <translation>CHARL-Eはフォルダ“{0}”に書き込めません。</translation>
    </message>
    <message>
        <source>CHARL-E needs 8 GB. The starter model may still draw; the large models will not.</source>
        <translation>CHARL-Eには8 GBが必要です。スターターモデルなら描けるかもしれませんが、大きなモデルでは描けません。</translation>
    </message>
    <message>
        <source>CHARL-E needs a Mac with Apple silicon (M1 or newer). This Mac has an Intel chip.</source>
        <translation>CHARL-EにはAppleシリコン搭載のMac（M1以降）が必要です。このMacはIntelチップです。</translation>
    </message>
    <message>
        <source>CHARL-E needs a model that draws from text. Look for its version without “inpainting”.</source>
        <translation>CHARL-Eには、文章から描くモデルが必要です。“inpainting”の付かない版を探してください。</translation>
    </message>
    <message>
        <source>CHARL-E needs macOS {0} or newer. {1}</source>
        <translation>CHARL-EにはmacOS {0}以降が必要です。{1}</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine broke down twice while working on this picture.</source>
        <translation>この画像を描いている間に、CHARL-Eのエンジンが2回停止しました。</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine could not be started.</source>
        <translation>CHARL-Eのエンジンを起動できませんでした。</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine stopped answering twice while working on this picture.</source>
        <translation>この画像を描いている間に、CHARL-Eのエンジンが2回応答しなくなりました。</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s helper broke down.</source>
        <translation>CHARL-Eの補助プロセスが停止しました。</translation>
    </message>
    <message>
        <source>Check it with Disk Utility, or choose another disk for models.</source>
        <translation>ディスクユーティリティで確認するか、モデル用に別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Check that this machine is connected to the internet, then continue.</source>
        <translation>このマシンがインターネットに接続されていることを確認してから、続けてください。</translation>
    </message>
    <message>
        <source>Check the internet connection and continue in a while; nothing is lost.</source>
        <translation>インターネット接続を確認し、しばらくしてから続けてください。失われるものはありません。</translation>
    </message>
    <message>
        <source>Check the name, or choose it again.</source>
        <translation>名前を確認するか、選び直してください。</translation>
    </message>
    <message>
        <source>Choose a Stable Diffusion 1.x or 2.x model.</source>
        <translation>Stable Diffusion 1.xまたは2.xのモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file in it instead, for example “{0}”.</source>
        <translation>代わりに、その中のファイル（“{0}”など）を選択してください。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .safetensors or .ckpt.</source>
        <translation>.safetensorsまたは.ckptで終わるファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called model_index.json.</source>
        <translation>model_index.jsonというファイルの入ったフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called {0}.</source>
        <translation>{0}というファイルの入ったフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>まずモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .jpg or .webp.</source>
        <translation>.png、.jpgまたは.webpで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>もっと短い名前にしてください。</translation>
    </message>
    <message>
        <source>Choose a smaller model; the starter model runs everywhere.</source>
        <translation>もっと小さいモデルを選択してください。スターターモデルはどこでも動作します。</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other apps and try again.</source>
        <translation>サイズを小さくするか、ほかのアプリを閉じてやり直してください。</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100.</source>
        <translation>1から100までの値を選択してください。</translation>
    </message>
    <message>
        <source>Choose a value from {0} to {1}.</source>
        <translation>{0}から{1}までの値を選択してください。</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <translation>別のディスクまたはフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one in its information window.</source>
        <translation>別のフォルダを選択するか、このフォルダの情報ウインドウで書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another model, or use a file of this one that you already have.</source>
        <translation>別のモデルを選択するか、すでにお持ちのファイルを使ってください。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>Choose multiples of {0}, for example 512 × 768.</source>
        <translation>{0}の倍数を選んでください（例: 512 × 768）。</translation>
    </message>
    <message>
        <source>Choose one of Apple&apos;s Stable Diffusion files whose name ends in “_compiled.zip”.</source>
        <translation>名前が「_compiled.zip」で終わるAppleのStable Diffusionファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>{0}のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>次から選択してください：{0}。</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file that ends in .safetensors or .ckpt.</source>
        <translation>.safetensorsまたは.ckptで終わるファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json instead.</source>
        <translation>代わりに、model_index.jsonの入ったフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose “auto” or another device.</source>
        <translation>「auto」か別の装置を選んでください。</translation>
    </message>
    <message>
        <source>Choose “auto”, or one of: {0}.</source>
        <translation>“auto”または次から選択してください：{0}。</translation>
    </message>
    <message>
        <source>Close other apps and draw again. If that does not help, restart your computer.</source>
        <translation>ほかのアプリを閉じて、もう一度描いてください。それでも直らない場合は、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Close other apps and try again. If it happens again, restart your computer.</source>
        <translation>ほかのアプリを閉じてやり直してください。再び起きる場合は、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Close other apps and try again. If that does not help, restart your computer.</source>
        <translation>ほかのアプリを閉じてやり直してください。それでも直らない場合は、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Close other apps or choose a smaller size, then draw again.</source>
        <translation>ほかのアプリを閉じるかサイズを小さくして、もう一度描いてください。</translation>
    </message>
    <message>
        <source>Comfortable.</source>
        <translation>十分です。</translation>
    </message>
    <message>
        <source>Connect it and try again, or remove the model and download it anew.</source>
        <translation>接続してやり直すか、モデルを削除してダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Connect its disk or choose another.</source>
        <translation>ディスクを接続するか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Continue in a few minutes; nothing is lost.</source>
        <translation>数分後に続けてください。失われるものはありません。</translation>
    </message>
    <message>
        <source>Copy it into your own Downloads or Documents folder, or change its permissions.</source>
        <translation>自分の「ダウンロード」または「書類」フォルダにコピーするか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Copy it to another disk, if that is still possible, and try the copy.</source>
        <translation>まだ可能なら、別のディスクにコピーして、そのコピーを試してください。</translation>
    </message>
    <message>
        <source>Core ML can only be used on a Mac.</source>
        <translation>Core MLはMacでのみ使えます。</translation>
    </message>
    <message>
        <source>Core ML could not compile the optimised form of this model.</source>
        <translation>Core MLはこのモデルの最適化した形をコンパイルできませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the picture.</source>
        <translation>画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: CHARL-E may not write into “{1}”.</source>
        <translation>{0}できませんでした。CHARL-Eは“{1}”に書き込めません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: its name is too long.</source>
        <translation>{0}できませんでした。名前が長すぎます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk is full.</source>
        <translation>{0}できませんでした。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk with “{1}” reports a fault.</source>
        <translation>{0}できませんでした。“{1}”のあるディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the folder “{1}” is no longer there.</source>
        <translation>{0}できませんでした。フォルダ“{1}”がなくなっています。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: “{1}” is a folder.</source>
        <translation>{0}できませんでした。“{1}”はフォルダです。</translation>
    </message>
    <message>
        <source>Delete the character after “{0}” and type it again.</source>
        <translation>“{0}”の後の文字を削除して、入力し直してください。</translation>
    </message>
    <message>
        <source>Describe a picture first, for example “a red heart”.</source>
        <translation>まず描きたい絵を書いてください。例：“a red heart”。</translation>
    </message>
    <message>
        <source>Disks made for old Windows machines stop at 4 GB. Choose another disk for models.</source>
        <translation>古いWindows用のディスクでは4 GBが上限です。モデル用に別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Do that once with: charle models import “{0}”. Then use the name it gets.</source>
        <translation>charle models import “{0}” を一度実行し、その後は付けられた名前を使ってください。</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>ダウンロードし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>ダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>Draw with another model and choose this file as a LoRA there.</source>
        <translation>別のモデルで描き、このファイルをLoRAとして選択してください。</translation>
    </message>
    <message>
        <source>Drawn with more exact numbers, which takes longer: the fast way failed on this machine.</source>
        <translation>このマシンでは速い方法がうまくいかなかったため、時間をかけてより正確な数値で描きました。</translation>
    </message>
    <message>
        <source>Enough to start.</source>
        <translation>始めるには十分です。</translation>
    </message>
    <message>
        <source>Fast.</source>
        <translation>高速です。</translation>
    </message>
    <message>
        <source>Free some space and continue; what has arrived so far is kept.</source>
        <translation>空き容量を増やしてから続けてください。これまでに届いた分は保持されます。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, and try again.</source>
        <translation>ゴミ箱を空にするなどして空き容量を増やし、やり直してください。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, or choose another disk for models.</source>
        <translation>ゴミ箱を空にするなどして空き容量を増やすか、モデル用に別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, then try again; nothing half-finished was kept.</source>
        <translation>ゴミ箱を空にするなどして空き容量を増やし、やり直してください。途中のものは残っていません。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash.</source>
        <translation>ゴミ箱を空にするなどして、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Get the file from Apple&apos;s own page.</source>
        <translation>Apple自身のページからファイルを入手してください。</translation>
    </message>
    <message>
        <source>Get the whole model: it consists of several folders.</source>
        <translation>モデル全体を入手してください。複数のフォルダでできています。</translation>
    </message>
    <message>
        <source>If a model is packed in it, unpack it first, then choose what comes out.</source>
        <translation>中にモデルが入っている場合は、先に展開してから、出てきたものを選択してください。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again and continue.</source>
        <translation>別のディスクにある場合は、そのディスクを接続し直してから続けてください。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again; otherwise choose another folder.</source>
        <translation>別のディスクにある場合は、そのディスクを接続し直してください。そうでなければ、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk first.</source>
        <translation>別のディスクにある場合は、先にそのディスクを接続してください。</translation>
    </message>
    <message>
        <source>If there is a copy of it elsewhere, use the copy.</source>
        <translation>ほかの場所にコピーがあれば、それを使ってください。</translation>
    </message>
    <message>
        <source>Import the model: CHARL-E then turns it into the safe one.</source>
        <translation>モデルを読み込むと、CHARL-Eが安全な形式に変換します。</translation>
    </message>
    <message>
        <source>Install CHARL-E again.</source>
        <translation>CHARL-Eをインストールし直してください。</translation>
    </message>
    <message>
        <source>Install it for the model it was made from.</source>
        <translation>元になったモデルに対してインストールしてください。</translation>
    </message>
    <message>
        <source>It cannot draw by itself. {0}</source>
        <translation>単独では描けません。{0}</translation>
    </message>
    <message>
        <source>It draws as before. Restart your Mac and try again; if it happens again, report it with “Copy details”.</source>
        <translation>これまでどおり描画できます。Macを再起動してもう一度お試しください。また起きる場合は「詳細をコピー」で報告してください。</translation>
    </message>
    <message>
        <source>It draws as it does now. Stable Diffusion 1.x and 2.x can be converted.</source>
        <translation>今までどおり描画できます。変換できるのはStable Diffusion 1.xと2.xです。</translation>
    </message>
    <message>
        <source>It has {0} too many. {1}</source>
        <translation>{0}余分にあります。{1}</translation>
    </message>
    <message>
        <source>It is kept until CHARL-E is closed. Choose another folder and save it again.</source>
        <translation>CHARL-Eを閉じるまで保持されます。別のフォルダを選択して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>It may be damaged; get it again.</source>
        <translation>破損している可能性があります。入手し直してください。</translation>
    </message>
    <message>
        <source>It may be removed already.</source>
        <translation>すでに削除されている可能性があります。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or its disk is not connected.</source>
        <translation>移動または削除されたか、ディスクが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk was disconnected.</source>
        <translation>移動、名称変更または削除されたか、ディスクの接続が解除された可能性があります。</translation>
    </message>
    <message>
        <source>It must be a multiple of {0}: {1} or {2} would work.</source>
        <translation>{0}の倍数にしてください。{1}または{2}なら使えます。</translation>
    </message>
    <message>
        <source>It reads PNG, JPEG and WebP pictures; this file is of another kind or damaged.</source>
        <translation>読み込めるのはPNG、JPEG、WebPの画像です。このファイルは別の種類か、破損しています。</translation>
    </message>
    <message>
        <source>It was drawn over another picture, so it will look different.</source>
        <translation>別の画像をもとに描かれたため、違った見た目になります。</translation>
    </message>
    <message>
        <source>It was enlarged after drawing; CHARL-E draws it in its first size.</source>
        <translation>描いた後に拡大されています。CHARL-Eは元のサイズで描きます。</translation>
    </message>
    <message>
        <source>It was fetched with git, which left the large files out. Download the file itself from the model&apos;s web page.</source>
        <translation>gitで取得されたため、大きなファイルが含まれていません。モデルのWebページからファイル自体をダウンロードしてください。</translation>
    </message>
    <message>
        <source>It was not downloaded by CHARL-E, or its record is lost. Download or import it again.</source>
        <translation>CHARL-Eがダウンロードしたものでないか、記録が失われています。ダウンロードまたは読み込みをやり直してください。</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; choose another disk for models.</source>
        <translation>ディスクが破損しているか、接続が解除されている可能性があります。モデル用に別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; copy the file to this machine and try again.</source>
        <translation>ディスクが破損しているか、接続が解除されている可能性があります。ファイルをこのマシンにコピーしてやり直してください。</translation>
    </message>
    <message>
        <source>Its download did not finish. {0}</source>
        <translation>ダウンロードが完了していません。{0}</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. Download or copy it again.</source>
        <translation>ダウンロードまたはコピーが完了していません。やり直してください。</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. {0}</source>
        <translation>ダウンロードまたはコピーが完了していません。{0}</translation>
    </message>
    <message>
        <source>Its graphics card has too little memory, so the processor draws: it works, but a picture takes minutes.</source>
        <translation>グラフィックカードのメモリが少ないため、プロセッサで描きます。動作しますが、1枚に数分かかります。</translation>
    </message>
    <message>
        <source>Look at the list of models for its name.</source>
        <translation>モデルの一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>Look for a Stable Diffusion 1 or 2 model.</source>
        <translation>Stable Diffusion 1または2のモデルを探してください。</translation>
    </message>
    <message>
        <source>Look for a complete copy of this model.</source>
        <translation>このモデルの完全なコピーを探してください。</translation>
    </message>
    <message>
        <source>Look for an ordinary Stable Diffusion 1 or 2 model.</source>
        <translation>一般的なStable Diffusion 1または2のモデルを探してください。</translation>
    </message>
    <message>
        <source>Look for the same LoRA as a .safetensors file.</source>
        <translation>同じLoRAの.safetensorsファイルを探してください。</translation>
    </message>
    <message>
        <source>Look for the same model as a .safetensors file.</source>
        <translation>同じモデルの.safetensorsファイルを探してください。</translation>
    </message>
    <message>
        <source>Look for the same model in float16 or float32.</source>
        <translation>同じモデルのfloat16またはfloat32版を探してください。</translation>
    </message>
    <message>
        <source>Look for the same model with a single file called {0}.safetensors.</source>
        <translation>{0}.safetensorsという1つのファイルになった同じモデルを探してください。</translation>
    </message>
    <message>
        <source>Look for the whole model, usually a file of 2 to 8 GB.</source>
        <translation>モデル全体（通常2〜8 GBのファイル）を探してください。</translation>
    </message>
    <message>
        <source>Macs with an Intel chip are not supported.</source>
        <translation>Intelチップ搭載のMacには対応していません。</translation>
    </message>
    <message>
        <source>Made for this.</source>
        <translation>最適です。</translation>
    </message>
    <message>
        <source>Make it smaller in another app first.</source>
        <translation>先にほかのアプリで小さくしてください。</translation>
    </message>
    <message>
        <source>Make sure that it is the file you meant. {0}</source>
        <translation>目的のファイルかどうか確認してください。{0}</translation>
    </message>
    <message>
        <source>New enough.</source>
        <translation>十分に新しい版です。</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>モデルがインストールされていません。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>No picture came out: the model&apos;s numbers went out of bounds.</source>
        <translation>画像ができませんでした。モデルの数値が範囲を超えました。</translation>
    </message>
    <message>
        <source>Nothing in it was run. Delete it, and look for the model as a .safetensors file, which cannot contain programs.</source>
        <translation>中身は何も実行していません。削除して、プログラムを含むことのできない.safetensorsファイルのモデルを探してください。</translation>
    </message>
    <message>
        <source>Nothing is lost: CHARL-E draws with this model as before, and will not use that form.</source>
        <translation>何も失われていません。CHARL-Eはこれまでどおりこのモデルで描画し、その形は使いません。</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or look for a newer CHARL-E.</source>
        <translation>何もインストールされていません。後でやり直すか、新しいCHARL-Eを探してください。</translation>
    </message>
    <message>
        <source>On this machine {0} × {1} is the largest of that shape.</source>
        <translation>このマシンでは、その形なら{0} × {1}が最大です。</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to the Wi-Fi there, then continue.</source>
        <translation>ブラウザで何かWebページを開き、Wi-Fiにサインインしてから続けてください。</translation>
    </message>
    <message>
        <source>Optimise a smaller model; this one draws as it does now.</source>
        <translation>もっと小さいモデルを最適化してください。このモデルは今までどおり描画できます。</translation>
    </message>
    <message>
        <source>Optimising this model takes {0} of memory, more than this machine can give.</source>
        <translation>このモデルの最適化には{0}のメモリが必要で、このコンピュータでは足りません。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Read it and agree to it; then the download can start.</source>
        <translation>内容を読んで同意すると、ダウンロードを開始できます。</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>削除して、インストールし直してください。</translation>
    </message>
    <message>
        <source>Remove it and optimise the model again.</source>
        <translation>削除して、モデルをもう一度最適化してください。</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>モデルを削除して、インストールし直してください。</translation>
    </message>
    <message>
        <source>Save as PNG or WebP, or without the recipe.</source>
        <translation>PNGまたはWebPで保存するか、レシピなしで保存してください。</translation>
    </message>
    <message>
        <source>Save it as PNG instead.</source>
        <translation>代わりにPNGで保存してください。</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to an address such as https://huggingface.co, or remove it.</source>
        <translation>HF_ENDPOINTをhttps://huggingface.coのようなアドレスにするか、削除してください。</translation>
    </message>
    <message>
        <source>Shorten it to {0} characters or fewer; the first few dozen words matter most.</source>
        <translation>{0}文字以内に短くしてください。最初の数十語が最も重要です。</translation>
    </message>
    <message>
        <source>Something between the server and this machine changes the data. Try another network.</source>
        <translation>サーバとこのマシンの間でデータが書き換えられています。別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E while drawing.</source>
        <translation>描画中にCHARL-Eの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E.</source>
        <translation>CHARL-Eの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>スターターモデル</translation>
    </message>
    <message>
        <source>The LoRA “{0}” was made for another kind of model.</source>
        <translation>LoRA“{0}”は別の種類のモデル用です。</translation>
    </message>
    <message>
        <source>The classic. Paintings, landscapes, photographs, almost any style you can name.</source>
        <translation>定番のモデル。絵画、風景、写真など、ほとんどの作風を描けます。</translation>
    </message>
    <message>
        <source>The connection broke off again and again.</source>
        <translation>接続が何度も切れました。</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate cannot be checked.</source>
        <translation>サーバへの接続が安全ではありません。証明書を確認できません。</translation>
    </message>
    <message>
        <source>The disk cannot hold a file as large as “{0}”.</source>
        <translation>このディスクには、“{0}”ほど大きなファイルを保存できません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk with the models reports a fault.</source>
        <translation>モデルのあるディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>The disk with “{0}” is not connected.</source>
        <translation>“{0}”のあるディスクが接続されていません。</translation>
    </message>
    <message>
        <source>The folder with the models is no longer there.</source>
        <translation>モデルのフォルダがなくなっています。</translation>
    </message>
    <message>
        <source>The folder “{0}” is not there.</source>
        <translation>フォルダ“{0}”が見つかりません。</translation>
    </message>
    <message>
        <source>The licence “{0}” has not been accepted yet.</source>
        <translation>ライセンス“{0}”にまだ同意していません。</translation>
    </message>
    <message>
        <source>The model in “{0}” has no {1}.</source>
        <translation>“{0}”のモデルには{1}がありません。</translation>
    </message>
    <message>
        <source>The model in “{0}” is incomplete or damaged.</source>
        <translation>“{0}”のモデルは不完全か、破損しています。</translation>
    </message>
    <message>
        <source>The model in “{0}” works in a way that CHARL-E does not know.</source>
        <translation>“{0}”のモデルは、CHARL-Eの知らない方式で動作します。</translation>
    </message>
    <message>
        <source>The model is there already.</source>
        <translation>モデルはすでにそこにあります。</translation>
    </message>
    <message>
        <source>The model&apos;s file “tokenizer/merges.txt” is missing.</source>
        <translation>モデルのファイル“tokenizer/merges.txt”がありません。</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/config.json” holds settings that make no sense.</source>
        <translation>モデルのファイル“{0}/config.json”の設定が正しくありません。</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/{1}.safetensors” is missing.</source>
        <translation>モデルのファイル“{0}/{1}.safetensors”がありません。</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}” is damaged.</source>
        <translation>モデルのファイル“{0}”が破損しています。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} does not fit its {1}.</source>
        <translation>モデルの{0}と{1}が合っていません。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is incomplete or damaged.</source>
        <translation>モデルの{0}が不完全か、破損しています。</translation>
    </message>
    <message>
        <source>The optimised form of this model does not draw right on this Mac.</source>
        <translation>このモデルの最適化した形は、このMacでは正しく描画できません。</translation>
    </message>
    <message>
        <source>The optimised form of this model failed on this machine, so the picture was drawn without it.</source>
        <translation>このモデルの最適化した形がこのコンピュータで失敗したため、画像はそれを使わずに描かれました。</translation>
    </message>
    <message>
        <source>The optimised form of this model is incomplete or damaged.</source>
        <translation>このモデルの最適化した形は不完全か壊れています。</translation>
    </message>
    <message>
        <source>The picture cannot be saved in the format {0}.</source>
        <translation>画像を{0}形式で保存できません。</translation>
    </message>
    <message>
        <source>The picture does not say its {0}; the usual is used.</source>
        <translation>画像に{0}の記載がないため、いつもの値を使います。</translation>
    </message>
    <message>
        <source>The picture for the self-test has no recipe.</source>
        <translation>セルフテスト用の画像にレシピがありません。</translation>
    </message>
    <message>
        <source>The processor draws: it works, but a picture takes minutes.</source>
        <translation>プロセッサで描きます。動作しますが、1枚に数分かかります。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a password.</source>
        <translation>このネットワークのプロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>このネットワークのプロキシが接続を拒否しています。</translation>
    </message>
    <message>
        <source>The quality cannot be {0}.</source>
        <translation>品質を{0}にすることはできません。</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>レシピが長すぎて、JPEGに入りません。</translation>
    </message>
    <message>
        <source>The server does not give this model out to everybody any more.</source>
        <translation>サーバは、このモデルをだれにでも提供することをやめました。</translation>
    </message>
    <message>
        <source>The server does not have this model any more.</source>
        <translation>サーバにこのモデルはもうありません。</translation>
    </message>
    <message>
        <source>The server may not give out this model where you are, for legal reasons.</source>
        <translation>法律上の理由により、お住まいの地域ではこのモデルを入手できません。</translation>
    </message>
    <message>
        <source>The server offers a different “{0}” than the one CHARL-E knows.</source>
        <translation>サーバにある“{0}”は、CHARL-Eの知っているものと異なります。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on this machine&apos;s date.</source>
        <translation>このマシンの日付では、サーバの証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>The site sent a page instead of the file, often because it wants you to sign in or to accept a licence first. Do that in the browser, then download it again.</source>
        <translation>サイトがファイルの代わりにページを送ってきました。サインインやライセンスへの同意が先に必要なことがよくあります。ブラウザで済ませてから、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The size {0} × {1} was changed to {2} × {3}.</source>
        <translation>サイズを{0} × {1}から{2} × {3}に変更しました。</translation>
    </message>
    <message>
        <source>The system ended CHARL-E&apos;s engine twice, most likely because memory ran out.</source>
        <translation>システムがCHARL-Eのエンジンを2回終了させました。メモリ不足の可能性が高いです。</translation>
    </message>
    <message>
        <source>The weight {0} in the prompt is too strong.</source>
        <translation>プロンプト内の重み{0}は強すぎます。</translation>
    </message>
    <message>
        <source>The {0} cannot be {1} pixels.</source>
        <translation>{0}を{1}ピクセルにすることはできません。</translation>
    </message>
    <message>
        <source>The {0} cannot be {1}.</source>
        <translation>{0}を{1}にすることはできません。</translation>
    </message>
    <message>
        <source>The {0} contains a character that cannot be read.</source>
        <translation>{0}に読み取れない文字が含まれています。</translation>
    </message>
    <message>
        <source>The {0} is too long: {1} characters.</source>
        <translation>{0}が長すぎます（{1}文字）。</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is split into several files.</source>
        <translation>“{1}”の{0}は、複数のファイルに分かれています。</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is stored in an old, unsafe format.</source>
        <translation>“{1}”の{0}は、古い安全でない形式で保存されています。</translation>
    </message>
    <message>
        <source>The {0} was cut to {1} characters.</source>
        <translation>{0}を{1}文字に切り詰めました。</translation>
    </message>
    <message>
        <source>The {0} was {1}; the nearest possible is used.</source>
        <translation>{0}は{1}でしたが、使える最も近い値にします。</translation>
    </message>
    <message>
        <source>There is already a model called “{0}”.</source>
        <translation>“{0}”というモデルはすでにあります。</translation>
    </message>
    <message>
        <source>There is already something called “{0}” in that folder.</source>
        <translation>そのフォルダには、すでに“{0}”という項目があります。</translation>
    </message>
    <message>
        <source>There is no LoRA file at “{0}”.</source>
        <translation>“{0}”にLoRAファイルはありません。</translation>
    </message>
    <message>
        <source>There is no UNet in this zip that Core ML could run.</source>
        <translation>このzipには、Core MLで実行できるUNetがありません。</translation>
    </message>
    <message>
        <source>There is no model called “{0}” at hand.</source>
        <translation>“{0}”というモデルは手元にありません。</translation>
    </message>
    <message>
        <source>There is no model called “{0}”.</source>
        <translation>“{0}”というモデルはありません。</translation>
    </message>
    <message>
        <source>There is no model in “{0}”.</source>
        <translation>“{0}”にモデルはありません。</translation>
    </message>
    <message>
        <source>There is not enough free memory for this picture.</source>
        <translation>この画像を描くための空きメモリが足りません。</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>まだ描くものがありません。</translation>
    </message>
    <message>
        <source>They come from different models. {0}</source>
        <translation>別々のモデルのものです。{0}</translation>
    </message>
    <message>
        <source>This copy of CHARL-E is made for Intel. Get the one for Apple silicon.</source>
        <translation>このCHARL-EはIntel用です。Appleシリコン用のものを入手してください。</translation>
    </message>
    <message>
        <source>This is one part of a model. Choose the folder around it, “{0}”.</source>
        <translation>これはモデルの一部です。それを含むフォルダ“{0}”を選択してください。</translation>
    </message>
    <message>
        <source>This machine has no {0} that CHARL-E can use.</source>
        <translation>このマシンには、CHARL-Eで使える{0}がありません。</translation>
    </message>
    <message>
        <source>This model could not be tried out.</source>
        <translation>このモデルを試せませんでした。</translation>
    </message>
    <message>
        <source>This model is being optimised already.</source>
        <translation>このモデルはすでに最適化中です。</translation>
    </message>
    <message>
        <source>This model is built in a way that cannot be converted for Core ML.</source>
        <translation>このモデルは、Core ML用に変換できない作りになっています。</translation>
    </message>
    <message>
        <source>This model needs more memory than this machine has.</source>
        <translation>このモデルには、このマシンより多くのメモリが必要です。</translation>
    </message>
    <message>
        <source>This model was distilled in a way that CHARL-E cannot draw with yet.</source>
        <translation>このモデルの蒸留方式には、CHARL-Eはまだ対応していません。</translation>
    </message>
    <message>
        <source>This network shows a sign-in page instead of the download.</source>
        <translation>このネットワークは、ダウンロードの代わりにサインインページを表示しています。</translation>
    </message>
    <message>
        <source>This network uses a kind of proxy that CHARL-E cannot use.</source>
        <translation>このネットワークのプロキシの種類に、CHARL-Eは対応していません。</translation>
    </message>
    <message>
        <source>This zip holds a Core ML model of a kind that CHARL-E does not know.</source>
        <translation>このzipには、CHARL-Eが知らない種類のCore MLモデルが入っています。</translation>
    </message>
    <message>
        <source>This zip wants to write where it may not, so nothing of it was unpacked.</source>
        <translation>このzipは許されない場所に書き込もうとしたため、何も展開しませんでした。</translation>
    </message>
    <message>
        <source>This zip was made from another model than “{0}”.</source>
        <translation>このzipは「{0}」とは別のモデルから作られています。</translation>
    </message>
    <message>
        <source>This zip would unpack to more than any model of this kind takes.</source>
        <translation>このzipを展開すると、この種のモデルではありえない大きさになります。</translation>
    </message>
    <message>
        <source>Today should be {0}. If that is wrong, set date and time in System Settings, then continue.</source>
        <translation>今日は{0}のはずです。違う場合は、システム設定で日付と時刻を合わせてから続けてください。</translation>
    </message>
    <message>
        <source>Trained a little longer than v1.4. Better at faces and details; most add-ons are made for it.</source>
        <translation>v1.4より少し長く学習したモデル。顔や細部が得意で、ほとんどの追加モデルはこのモデル用です。</translation>
    </message>
    <message>
        <source>Try a lower guidance, another sampler or another seed.</source>
        <translation>ガイダンスを下げるか、別のサンプラーまたはシードを試してください。</translation>
    </message>
    <message>
        <source>Try a smaller size or another model. Nothing that was finished is lost.</source>
        <translation>サイズを小さくするか、別のモデルを試してください。完成していたものは失われていません。</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer steps. If it happens again, restart your computer.</source>
        <translation>サイズを小さくするか、ステップを減らしてください。再び起きる場合は、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Try again later, or try another network.</source>
        <translation>後でやり直すか、別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>Try again, or use a folder on another disk.</source>
        <translation>やり直すか、別のディスクのフォルダを使ってください。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another model or report it with “Copy details”.</source>
        <translation>やり直してください。再び起きる場合は、別のモデルを選択するか、“詳細をコピー”を使ってお知らせください。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with “Copy details”.</source>
        <translation>やり直してください。再び起きる場合は、“詳細をコピー”を使ってお知らせください。</translation>
    </message>
    <message>
        <source>Try another network, for example a phone&apos;s hotspot, or ask whoever looks after it.</source>
        <translation>スマートフォンのテザリングなど別のネットワークを試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Unpack it first, then choose what comes out.</source>
        <translation>先に展開してから、出てきたものを選択してください。</translation>
    </message>
    <message>
        <source>Update it in System Settings under General, Software Update; every Mac with Apple silicon can.</source>
        <translation>システム設定の「一般」＞「ソフトウェアアップデート」で更新してください。Appleシリコン搭載のMacならどれでも更新できます。</translation>
    </message>
    <message>
        <source>Use a number up to {0}; 1.2 or 1.4 already make a clear difference.</source>
        <translation>{0}までの数字にしてください。1.2や1.4でもはっきり変わります。</translation>
    </message>
    <message>
        <source>Use it with the model it was made for, or choose another LoRA.</source>
        <translation>対応するモデルで使うか、別のLoRAを選択してください。</translation>
    </message>
    <message>
        <source>Use the ordinary model together with an LCM-LoRA instead.</source>
        <translation>代わりに、通常のモデルとLCM-LoRAを組み合わせて使ってください。</translation>
    </message>
    <message>
        <source>VAE, the part that turns its sketch into a picture</source>
        <translation>VAE（下描きを画像にする部分）</translation>
    </message>
    <message>
        <source>Verify the model first; what is damaged can be downloaded again.</source>
        <translation>まずモデルを検証してください。破損した部分はダウンロードし直せます。</translation>
    </message>
    <message>
        <source>Wait until it has finished there, or close it.</source>
        <translation>そちらの作業が終わるまで待つか、終了してください。</translation>
    </message>
    <message>
        <source>Wait until its download or copy has finished, then import it again.</source>
        <translation>ダウンロードまたはコピーが終わるまで待ってから、読み込み直してください。</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Works with the memory saver, which is on by itself. Close large apps meanwhile.</source>
        <translation>自動でオンになるメモリ節約機能を使えば動作します。描画中は大きなアプリを閉じてください。</translation>
    </message>
    <message>
        <source>Write width x height: 512x768.</source>
        <translation>幅x高さの形で書いてください: 512x768。</translation>
    </message>
    <message>
        <source>bring the pictures back</source>
        <translation>画像を復元</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>make the folder for pictures</source>
        <translation>画像フォルダを作成</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>remove the pictures</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>safety checker</source>
        <translation>セーフティチェッカー</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>save pictures</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>save the favourites</source>
        <translation>お気に入りを保存</translation>
    </message>
    <message>
        <source>save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>スケジューラ</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>strength of a LoRA</source>
        <translation>LoRAの強さ</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>テキストエンコーダ</translation>
    </message>
    <message>
        <source>text encoder, the part that reads the prompt</source>
        <translation>テキストエンコーダ（プロンプトを読む部分）</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>トークナイザ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>アレンジのシード</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>アレンジの強さ</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
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
        <translation>{0}と{1}</translation>
    </message>
    <message>
        <source>{0} answers in a way that CHARL-E does not understand.</source>
        <translation>{0}の応答をCHARL-Eは理解できません。</translation>
    </message>
    <message>
        <source>{0} are needed for {1}.</source>
        <translation>{1}には{0}が必要です。</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0}バイト</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0}が応答しません。</translation>
    </message>
    <message>
        <source>{0} does not fit its settings: “{1}” is {2} instead of {3}.</source>
        <translation>{0}が設定と合っていません。“{1}”は{3}のはずが{2}です。</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>空き{0}</translation>
    </message>
    <message>
        <source>{0} is too busy to answer.</source>
        <translation>{0}は混み合っています。</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} more are needed for {1}. Free some space, for example by emptying the Trash, or use another disk.</source>
        <translation>{1}には、あと{0}必要です。ゴミ箱を空にするなどして空き容量を増やすか、別のディスクを使ってください。</translation>
    </message>
    <message>
        <source>{0} more disk space is needed.</source>
        <translation>ディスクの空き容量があと{0}必要です。</translation>
    </message>
    <message>
        <source>{0} refuses the download (code {1}).</source>
        <translation>{0}がダウンロードを拒否しました（コード{1}）。</translation>
    </message>
    <message>
        <source>{0} sends next to nothing.</source>
        <translation>{0}からほとんどデータが届きません。</translation>
    </message>
    <message>
        <source>{0} stores “{1}” in a compressed form ({2}).</source>
        <translation>{0}には“{1}”が圧縮された形（{2}）で入っています。</translation>
    </message>
    <message>
        <source>{0} × {1} is no size that pictures can have here.</source>
        <translation>{0} × {1}は、ここで画像に使える大きさではありません。</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>“{0}” arrived damaged twice.</source>
        <translation>“{0}”が2回とも破損して届きました。</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was being imported.</source>
        <translation>“{0}”が読み込み中に短くなりました。</translation>
    </message>
    <message>
        <source>“{0}” cannot be checked: CHARL-E has no record of its files.</source>
        <translation>“{0}”を検証できません。CHARL-Eにファイルの記録がありません。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: the disk reports a fault.</source>
        <translation>“{0}”を読み出せません。ディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>“{0}” could not be read.</source>
        <translation>“{0}”を読み出せませんでした。</translation>
    </message>
    <message>
        <source>“{0}” could not be written.</source>
        <translation>“{0}”に書き込めませんでした。</translation>
    </message>
    <message>
        <source>“{0}” does not draw from text alone; it changes or enlarges pictures.</source>
        <translation>“{0}”は文章だけから描くモデルではなく、画像を変えたり拡大したりするものです。</translation>
    </message>
    <message>
        <source>“{0}” enlarges pictures; it does not draw any.</source>
        <translation>“{0}”は画像を拡大するもので、描くことはできません。</translation>
    </message>
    <message>
        <source>“{0}” has to be imported before CHARL-E can draw with it.</source>
        <translation>CHARL-Eで描く前に、“{0}”を読み込む必要があります。</translation>
    </message>
    <message>
        <source>“{0}” holds no model: there are no tensors in it.</source>
        <translation>“{0}”にモデルは入っていません。テンソルがありません。</translation>
    </message>
    <message>
        <source>“{0}” holds nothing but zeros.</source>
        <translation>“{0}”の中身はすべてゼロです。</translation>
    </message>
    <message>
        <source>“{0}” holds text, not a model.</source>
        <translation>“{0}”の中身はモデルではなくテキストです。</translation>
    </message>
    <message>
        <source>“{0}” is a ControlNet: an addition to a model, not a model.</source>
        <translation>“{0}”はControlNetです。モデルへの追加で、モデルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is a LoRA: an addition to a model, not a model.</source>
        <translation>“{0}”はLoRAです。モデルへの追加で、モデルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is a PDF document, not a model.</source>
        <translation>“{0}”はモデルではなくPDF書類です。</translation>
    </message>
    <message>
        <source>“{0}” is a Stable Diffusion XL model.</source>
        <translation>“{0}”はStable Diffusion XLのモデルです。</translation>
    </message>
    <message>
        <source>“{0}” is a VAE, one part of a model.</source>
        <translation>“{0}”はVAEで、モデルの一部です。</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a file.</source>
        <translation>“{0}”はファイルではなくフォルダです。</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E cannot draw with ({1}).</source>
        <translation>“{0}”は、CHARL-Eでは描けない種類のモデル（{1}）です。</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E does not know.</source>
        <translation>“{0}”は、CHARL-Eの知らない種類のモデルです。</translation>
    </message>
    <message>
        <source>“{0}” is a model in the GGUF format, made for other programs.</source>
        <translation>“{0}”は、ほかのプログラム用のGGUF形式のモデルです。</translation>
    </message>
    <message>
        <source>“{0}” is a model of a newer kind (such as Stable Diffusion 3 or Flux).</source>
        <translation>“{0}”は、新しい種類のモデル（Stable Diffusion 3やFluxなど）です。</translation>
    </message>
    <message>
        <source>“{0}” is a motion module: an addition for films, not a model.</source>
        <translation>“{0}”はモーションモジュールです。動画用の追加で、モデルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is a picture or a film, not a model.</source>
        <translation>“{0}”はモデルではなく、画像または動画です。</translation>
    </message>
    <message>
        <source>“{0}” is a program made with torch, not a checkpoint.</source>
        <translation>“{0}”はチェックポイントではなく、torchで作られたプログラムです。</translation>
    </message>
    <message>
        <source>“{0}” is a textual inversion: a new word for a model, not a model.</source>
        <translation>“{0}”はTextual Inversionです。モデルの新しい言葉で、モデルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is a web page, not a model.</source>
        <translation>“{0}”はモデルではなくWebページです。</translation>
    </message>
    <message>
        <source>“{0}” is an archive, but no checkpoint.</source>
        <translation>“{0}”はアーカイブですが、チェックポイントではありません。</translation>
    </message>
    <message>
        <source>“{0}” is an inpainting model: it fills holes in pictures.</source>
        <translation>“{0}”はインペインティングのモデルです。画像の欠けた部分を埋めます。</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: it has {1} more tensors, first “{2}”.</source>
        <translation>“{0}”の構造はStable Diffusionと異なります。テンソルが{1}個多く、最初は“{2}”です。</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: “{1}” is {2} instead of {3}.</source>
        <translation>“{0}”の構造はStable Diffusionと異なります。“{1}”は{3}のはずが{2}です。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>「{0}」は壊れているか不完全です。</translation>
    </message>
    <message>
        <source>“{0}” is damaged, so the model was not moved.</source>
        <translation>“{0}”が破損しているため、モデルを移動しませんでした。</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>“{0}”は破損しています。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its contents do not add up.</source>
        <translation>“{0}”は破損しています。内容のつじつまが合いません。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its table of contents cannot be read.</source>
        <translation>“{0}”は破損しています。目次を読み出せません。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: the size of “{1}” does not fit its shape.</source>
        <translation>“{0}”は破損しています。“{1}”のサイズが形と合いません。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” does not follow the part before it.</source>
        <translation>“{0}”は破損しています。“{1}”が前の部分に続いていません。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” overlaps another part.</source>
        <translation>“{0}”は破損しています。“{1}”が別の部分と重なっています。</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>“{0}”は空です。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete or damaged: its table of contents, which comes last, is not there.</source>
        <translation>“{0}”は不完全か、破損しています。末尾にあるはずの目次がありません。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: it ends within its table of contents.</source>
        <translation>“{0}”は不完全です。目次の途中で終わっています。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} are missing.</source>
        <translation>“{0}”は不完全です。{2}のうち{1}が足りません。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} tensors of its {3} are missing, first “{4}”.</source>
        <translation>“{0}”は不完全です。{3}のテンソル{2}個のうち{1}個がありません（最初は“{4}”）。</translation>
    </message>
    <message>
        <source>“{0}” is longer than it should be, so it is damaged.</source>
        <translation>“{0}”は本来より長いため、破損しています。</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model hub.</source>
        <translation>“{0}”はモデルサーバのアドレスではありません。</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation>“{0}”がなくなっています。</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA file that is safe to open.</source>
        <translation>“{0}”は、安全に開けるLoRAファイルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA, or it is damaged.</source>
        <translation>“{0}”はLoRAでないか、破損しています。</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint.</source>
        <translation>“{0}”はチェックポイントではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a model that CHARL-E can read.</source>
        <translation>“{0}”は、CHARL-Eで読めるモデルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a picture that CHARL-E can read.</source>
        <translation>“{0}”は、CHARL-Eで読める画像ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file, whatever its name says.</source>
        <translation>“{0}”は、名前と異なりsafetensorsファイルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>「{0}」は大きさではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not safe to open: it asks to run “{1}” on this machine.</source>
        <translation>“{0}”を開くのは危険です。このマシンで“{1}”を実行しようとします。</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>“{0}”が見つかりません。</translation>
    </message>
    <message>
        <source>“{0}” is one part of a model that consists of several folders.</source>
        <translation>“{0}”は、複数のフォルダでできたモデルの一部です。</translation>
    </message>
    <message>
        <source>“{0}” is only a part of a model: it has no {1}.</source>
        <translation>“{0}”はモデルの一部にすぎません。{1}がありません。</translation>
    </message>
    <message>
        <source>“{0}” is only a placeholder for the real file.</source>
        <translation>“{0}”は、本物のファイルの代わりに置かれたものです。</translation>
    </message>
    <message>
        <source>“{0}” is packed in an archive.</source>
        <translation>“{0}”はアーカイブに圧縮されています。</translation>
    </message>
    <message>
        <source>“{0}” is too large: {1} × {2} pixels.</source>
        <translation>“{0}”は大きすぎます（{1} × {2}ピクセル）。</translation>
    </message>
    <message>
        <source>“{0}” of the {1}</source>
        <translation>“{0}”（{1}）</translation>
    </message>
    <message>
        <source>“{0}” of the {1} is incomplete: {2} of {3} tensors are missing, first “{4}”.</source>
        <translation>“{0}”（{1}）は不完全です。テンソル{3}個のうち{2}個がありません（最初は“{4}”）。</translation>
    </message>
    <message>
        <source>“{0}” stores its numbers in a format that CHARL-E does not know ({1}).</source>
        <translation>“{0}”の数値は、CHARL-Eの知らない形式（{1}）で保存されています。</translation>
    </message>
    <message>
        <source>“{0}” stores “{1}” in a compressed form ({2}).</source>
        <translation>“{0}”には“{1}”が圧縮された形（{2}）で入っています。</translation>
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
        <translation>画像をどこに保存しますか？</translation>
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
    <name>StarterHint</name>
    <message>
        <source>What it knows</source>
        <translation>描けるもの</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>Stable Diffusionを入手…</translation>
    </message>
    <message numerus="yes">
        <source>The starter model knows about %Ln thing(s), like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</source>
        <translation>
            <numerusform>スターターモデルが描けるのは、猫、ロケット、ピザなど約%Ln種類です。ほかのものは、Stable Diffusionを入手すれば描けます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>ステップ{0}/{1}：{2}</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>ほかのモデルを入手…</translation>
    </message>
    <message>
        <source>Remove everything but my pictures…</source>
        <translation>画像以外をすべて削除…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>このマシンにあるモデル</translation>
    </message>
    <message>
        <source>Only the starter model, which is part of CHARL-E. No room is taken here.</source>
        <translation>CHARL-Eに含まれるスターターモデルだけです。ここでは容量を使っていません。</translation>
    </message>
    <message>
        <source>They take {0}; {1} are free.</source>
        <translation>合計{0}を使用、空きは{1}です。</translation>
    </message>
    <message>
        <source>Damaged or missing: {0}.</source>
        <translation>破損または不足：{0}。</translation>
    </message>
    <message>
        <source>Time Machine leaves them out: they can be downloaded again at any time.</source>
        <translation>いつでもダウンロードし直せるため、Time Machineの対象外です。</translation>
    </message>
    <message>
        <source>Where should the model be?</source>
        <translation>モデルをどこに置きますか？</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>すべてのファイルに問題はありません。</translation>
    </message>
    <message>
        <source>It is in “{0}” now.</source>
        <translation>“{0}”に移動しました。</translation>
    </message>
    <message>
        <source>{0} are free again.</source>
        <translation>{0}が空きました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Optimised. The next picture shows how fast it is.</source>
        <translation>最適化しました。次の画像で速さが分かります。</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; you can go on at any time.</source>
        <translation>中止しました。済んだ分は残っているので、いつでも続けられます。</translation>
    </message>
    <message>
        <source>Remove all models, settings and records of CHARL-E from this machine? Your pictures stay where they are. CHARL-E closes afterwards.</source>
        <translation>CHARL-Eのモデル、設定、記録をすべてこのマシンから削除しますか？ 画像はそのまま残ります。削除後、CHARL-Eは終了します。</translation>
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
    <name>Suggestion</name>
    <message>
        <source>This link holds no prompt.</source>
        <translation>このリンクにはプロンプトが含まれていません。</translation>
    </message>
    <message>
        <source>A link filled in this prompt. Draw it if you like it.</source>
        <translation>リンクからプロンプトが入力されました。気に入ったら描いてください。</translation>
    </message>
    <message>
        <source>Put mine back</source>
        <translation>元に戻す</translation>
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
        <source>How far the drawing is</source>
        <translation>描画の進み具合</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>ほかのモデルを入手…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Test picture</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>テストの進み具合</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>A short test</source>
        <translation>簡単なテスト</translation>
    </message>
    <message>
        <source>CHARL-E draws a picture that it knows and looks whether it comes out right.</source>
        <translation>CHARL-Eが知っている画像を描き、正しくできるか確かめます。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Drawing a test picture</source>
        <translation>テスト画像を描いています</translation>
    </message>
    <message>
        <source>Trying a safer way to draw</source>
        <translation>より安全な方法を試しています</translation>
    </message>
    <message>
        <source>The test picture did not come out right.</source>
        <translation>テスト画像を正しく描けませんでした。</translation>
    </message>
    <message>
        <source>You can go on, but pictures may look wrong on this machine. Updating the system and restarting often help; then test again.</source>
        <translation>続けることはできますが、このマシンでは画像が正しく表示されない可能性があります。システムを更新して再起動すると直ることがよくあります。その後、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The graphics gave wrong pictures, so the processor draws: slower, right.</source>
        <translation>グラフィックスでは正しく描けなかったため、プロセッサで描きます。遅くなりますが、正確です。</translation>
    </message>
    <message>
        <source>The fast way gave wrong pictures, so a more exact one is used from now on.</source>
        <translation>速い方法では正しく描けなかったため、今後はより正確な方法を使います。</translation>
    </message>
    <message>
        <source>A picture with {0} takes {1}.</source>
        <translation>{0}での1枚にかかる時間：{1}。</translation>
    </message>
    <message>
        <source>The test picture came out right.</source>
        <translation>テスト画像は正しく描けました。</translation>
    </message>
    <message>
        <source>The test could not run.</source>
        <translation>テストを実行できませんでした。</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Your picture</source>
        <translation>あなたの画像</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>描きたい絵</translation>
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
        <translation>CHARL-Eには小さなスターターモデルが付いています。ハート、家、動物などの簡単なものを、好きな色で描けます。</translation>
    </message>
    <message>
        <source>Drawn here in {0}. It is in your gallery.</source>
        <translation>ここで{0}で描きました。ギャラリーに入っています。</translation>
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
        <translation>チップ</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>グラフィック</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to CHARL-E</source>
        <translation>CHARL-Eへようこそ</translation>
    </message>
    <message>
        <source>Type a sentence and get a picture, drawn on your own machine. Nothing you write or draw ever leaves it, and after one download it works without the internet.</source>
        <translation>文を入力すると、お使いのマシンで画像が描かれます。書いたものや描いたものが外に出ることはなく、一度ダウンロードすればインターネットなしで使えます。</translation>
    </message>
    <message>
        <source>Try it right now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Next: a look at this machine, then you choose a large model that can draw nearly everything. You can leave at any time and go on later.</source>
        <translation>次に、このマシンを確認してから、ほとんど何でも描ける大きなモデルを選びます。いつでも中断して、後で続けられます。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Set up CHARL-E</source>
        <translation>CHARL-Eを設定</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>後で完了する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>You did not agree, so nothing was downloaded. Choose another model, or leave.</source>
        <translation>同意されなかったため、何もダウンロードしていません。別のモデルを選ぶか、終了してください。</translation>
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
        <source>Preparing for the Neural Engine; this once it takes about two minutes</source>
        <translation>Neural Engineの準備中。今回だけ2分ほどかかります</translation>
    </message>
    <message>
        <source>Computing what to compare with</source>
        <translation>比較のための値を計算中</translation>
    </message>
    <message>
        <source>Converting the model</source>
        <translation>モデルを変換中</translation>
    </message>
    <message>
        <source>Compiling it for this Mac</source>
        <translation>このMac用にコンパイル中</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>試しています</translation>
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
        <source>Neural Engine</source>
        <translation>Neural Engine</translation>
    </message>
    <message>
        <source>Apple graphics through Core ML</source>
        <translation>Core ML経由のAppleグラフィックス</translation>
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
