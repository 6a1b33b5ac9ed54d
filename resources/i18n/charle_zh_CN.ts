<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and Clear the Queue</source>
        <translation>停止并清空队列</translation>
    </message>
    <message>
        <source>New Drawing</source>
        <translation>新建绘图</translation>
    </message>
    <message>
        <source>Surprise Me</source>
        <translation>给我惊喜</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>给我惊喜</translation>
    </message>
    <message>
        <source>Make Stronger</source>
        <translation>加强</translation>
    </message>
    <message>
        <source>Make Weaker</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Open a Picture’s Recipe…</source>
        <translation>打开图片的配方…</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>拷贝图片</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>拷贝</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>存储为…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>存储…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>个人收藏</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>生成变体…</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Use This Recipe</source>
        <translation>使用此配方</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>与其他图片比较…</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>移到废纸篓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>More Settings for This Picture</source>
        <translation>此图片的更多设置</translation>
    </message>
    <message>
        <source>Recent Pictures</source>
        <translation>最近的图片</translation>
    </message>
    <message>
        <source>Ideas for Prompts</source>
        <translation>提示词灵感</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>About CHARL-E</source>
        <translation>关于 CHARL-E</translation>
    </message>
    <message>
        <source>Quit CHARL-E</source>
        <translation>退出 CHARL-E</translation>
    </message>
    <message>
        <source>Draw Next</source>
        <translation>接着绘制</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>在访达中显示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>CHARL-E ended unexpectedly last time. Nothing that was finished is lost.</source>
        <translation>CHARL-E 上次意外退出。已完成的内容都没有丢失。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>拷贝报告</translation>
    </message>
</context>
<context>
    <name>BatchTray</name>
    <message>
        <source>Pictures of this drawing</source>
        <translation>本次绘制的图片</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare two pictures</source>
        <translation>比较两张图片</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>左侧图片</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>右侧图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>两者的配方相同。</translation>
    </message>
    <message>
        <source>One of them has no recipe inside, so only the pixels compare.</source>
        <translation>其中一张不含配方，因此只能比较像素。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation>配方已就绪。按下“绘制”即可再次看到它。</translation>
    </message>
    <message>
        <source>The recipe is set up. It was drawn with another model: {0}.</source>
        <translation>配方已就绪。它是用另一个模型绘制的：{0}。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>DrawingFooter</name>
    <message>
        <source>Stop drawing</source>
        <translation>停止绘制</translation>
    </message>
    <message>
        <source>How far the drawing is</source>
        <translation>绘制进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Let go to bring this picture’s settings back</source>
        <translation>松开即可恢复此图片的设置</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>What shall we draw?</source>
        <translation>今天画点什么？</translation>
    </message>
    <message>
        <source>Describe a picture below, or start with one of these.</source>
        <translation>在下方描述一张图片，或从这些例子开始。</translation>
    </message>
</context>
<context>
    <name>FailedPanel</name>
    <message>
        <source>Choose another folder…</source>
        <translation>选取其他文件夹…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>拷贝详细信息</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Draw it smaller</source>
        <translation>画小一点</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选取其他模型</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次存储</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Only favourites</source>
        <translation>仅个人收藏</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>画点什么</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>按提示词</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture matches these words</source>
        <translation>没有符合这些词语的图片</translation>
    </message>
    <message>
        <source>Try fewer words, or others.</source>
        <translation>请尝试减少或更换词语。</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>还没有个人收藏</translation>
    </message>
    <message>
        <source>Press the heart of a picture that you like.</source>
        <translation>在喜欢的图片上点按心形按钮。</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Everything that you draw appears here.</source>
        <translation>您绘制的所有图片都会显示在这里。</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>CHARL-E does not search for pictures or paste them together. It begins with pure noise and takes the noise away, a little at a time, until a picture is left that fits your words.</source>
        <translation>CHARL-E 不会搜索或拼接图片。它从纯粹的噪点开始，一点一点去除噪点，直到留下一张符合您描述的图片。</translation>
    </message>
    <message>
        <source>Draw a picture, and its own steps play here.</source>
        <translation>画一张图片，它的绘制步骤就会在这里播放。</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>画点什么</translation>
    </message>
    <message>
        <source>It starts with noise</source>
        <translation>从噪点开始</translation>
    </message>
    <message>
        <source>The seed is a number from which the noise is made, like the deal of a deck of cards. The same seed always gives the same noise, and so the same picture.</source>
        <translation>种子是生成噪点所用的数字，就像发牌一样。相同的种子总会产生相同的噪点，也就得到相同的图片。</translation>
    </message>
    <message>
        <source>Your words become directions</source>
        <translation>文字变成方向</translation>
    </message>
    <message>
        <source>One part of the model has read millions of captions. It turns your prompt into a few hundred numbers for each word, which say where a fitting picture lies.</source>
        <translation>模型的一部分读过数百万条图片说明。它把提示词中的每个词变成几百个数字，指明合适的图片在哪里。</translation>
    </message>
    <message>
        <source>Step by step, the noise goes away</source>
        <translation>噪点一步步消失</translation>
    </message>
    <message>
        <source>At each step the model guesses which part of what it sees is noise, once with your words and once without. The difference between the two guesses shows the way; guidance says how far to follow it. Rough shapes come first, then detail.</source>
        <translation>每一步，模型都会猜测眼前哪些部分是噪点：一次参考您的文字，一次不参考。两次猜测之差指明方向，引导强度决定沿着它走多远。先出现粗略的形状，然后是细节。</translation>
    </message>
    <message>
        <source>All of it in miniature</source>
        <translation>一切都在缩略图中进行</translation>
    </message>
    <message>
        <source>The steps do not work on pixels but on a miniature with eight times fewer points in each direction, called latents. That is why your own machine can do it, and why the steps above look so coarse.</source>
        <translation>这些步骤处理的不是像素，而是每个方向上点数只有八分之一的缩小版，称为潜变量。正因如此，您自己的电脑就能完成，上面的步骤看起来也才那么粗糙。</translation>
    </message>
    <message>
        <source>Then it is unfolded</source>
        <translation>然后展开</translation>
    </message>
    <message>
        <source>At the end another part, the decoder, unfolds the miniature into the finished picture and fills in texture and edges.</source>
        <translation>最后，另一个部分（解码器）把缩小版展开成完整的图片，并补上纹理和边缘。</translation>
    </message>
    <message>
        <source>Where the skill comes from</source>
        <translation>本领从何而来</translation>
    </message>
    <message>
        <source>A model learns by looking at captioned pictures to which noise was added, and by guessing the noise. It keeps no pictures, only what helps it to guess. What it rarely saw, it draws badly: hands, letters, counts.</source>
        <translation>模型观看添加了噪点并配有说明的图片，通过猜测噪点来学习。它不保存图片，只保留有助于猜测的东西。很少见到的内容它就画不好：手、文字、数量。</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Ideas</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Click words to add them to your prompt.</source>
        <translation>点按词语即可将其添加到提示词。</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <translation>您的提示词</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除记录</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Roll a new seed</source>
        <translation>随机生成新种子</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>保留此种子</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>互换宽度和高度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>恢复常用值</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>每次使用新值</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>blurry, text, …</source>
        <translation>blurry, text, …</translation>
    </message>
    <message>
        <source>More steps: finer, and slower to draw.</source>
        <translation>步数越多，画面越细致，速度越慢。</translation>
    </message>
    <message>
        <source>How closely the picture follows your words. Too much looks harsh.</source>
        <translation>图片遵循文字的程度。过高会显得生硬。</translation>
    </message>
    <message>
        <source>The way from noise to picture. Each has its own look.</source>
        <translation>从噪点到图片的路径。每种都有自己的风格。</translation>
    </message>
    <message>
        <source>Same seed and settings: same picture. Lock it to change one thing at a time.</source>
        <translation>种子和设置相同，图片就相同。锁定后可逐项调整。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除内容</translation>
    </message>
    <message>
        <source>What should not be in the picture.</source>
        <translation>图片中不应出现的内容。</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>精确尺寸</translation>
    </message>
    <message>
        <source>What has learnt to draw. Each was shown other pictures.</source>
        <translation>学会绘画的部分。每个模型看过的图片都不同。</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>由本机的哪个部分进行绘制。</translation>
    </message>
    <message>
        <source>In pixels. This model draws best at {0}.</source>
        <translation>以像素为单位。此模型在 {0} 下效果最好。</translation>
    </message>
    <message>
        <source>Let the seed change</source>
        <translation>允许种子变化</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>保留种子</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>拷贝</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏幕</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
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
        <translation>正在下载</translation>
    </message>
    <message>
        <source>A download that you started is running.</source>
        <translation>您启动的下载正在进行。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Everything is drawn on this machine. Nothing leaves it.</source>
        <translation>一切都在本机绘制，任何内容都不会离开本机。</translation>
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
        <translation>此图片不含配方。</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>图片已拷贝</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>已存储为“{0}”</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the Trash</source>
        <translation>
            <numerusform>已将 %n 张图片移到废纸篓</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Whose recipe?</source>
        <translation>使用哪张图片的配方？</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“{0}” has no recipe inside.</source>
        <translation>“{0}”不含配方。</translation>
    </message>
    <message>
        <source>Open the picture to compare with.</source>
        <translation>请打开要比较的图片。</translation>
    </message>
    <message>
        <source>Saved as “{0}”</source>
        <translation>已存储为“{0}”</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The picture at this step</source>
        <translation>此步骤的图片</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Save as GIF…</source>
        <translation>存储为 GIF…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>CHARL-E is drawing</source>
        <translation>CHARL-E 正在绘制</translation>
    </message>
    <message>
        <source>Your picture is ready</source>
        <translation>您的图片已完成</translation>
    </message>
    <message numerus="yes">
        <source>Your %n pictures are ready</source>
        <translation>
            <numerusform>您的 %n 张图片已完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Describe the picture. Return draws it.</source>
        <translation>描述图片。按下 Return 键开始绘制。</translation>
    </message>
    <message>
        <source>Describe a picture…</source>
        <translation>描述一张图片…</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to draw</source>
        <translation>绘制内容</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>This prompt is long: the words in grey have little say in the picture.</source>
        <translation>提示词较长：灰色词语对图片影响很小。</translation>
    </message>
    <message>
        <source>The model reads all of this prompt, and has room for more.</source>
        <translation>模型会读取整条提示词，还可以继续添加。</translation>
    </message>
    <message>
        <source>{0} of {1} word pieces</source>
        <translation>{1} 个词元中的 {0} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Waiting pictures</source>
        <translation>等待中的图片</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>清空队列</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
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
        <translation>安全检查器隐藏了此图片。它经常出错。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>显示是哪些</translation>
    </message>
    <message>
        <source>In a shape this long, things may repeat or be cut off at the edge.</source>
        <translation>形状过长时，内容可能会重复或在边缘被截断。</translation>
    </message>
    <message>
        <source>This is smaller than what the model was taught, so shapes may melt.</source>
        <translation>尺寸小于模型学习时的尺寸，形状可能会模糊变形。</translation>
    </message>
    <message>
        <source>Draw in its own size</source>
        <translation>按模型尺寸绘制</translation>
    </message>
</context>
<context>
    <name>RecentStrip</name>
    <message>
        <source>Recent pictures</source>
        <translation>最近的图片</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Back to the new picture</source>
        <translation>返回新图片</translation>
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
        <translation>存储为</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Keep the recipe inside</source>
        <translation>包含配方</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Higher is finer and larger.</source>
        <translation>数值越高，画质越好，文件越大。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>存储…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>存储副本</translation>
    </message>
    <message>
        <source>Prompt and settings, so that anyone with the file can draw it again.</source>
        <translation>提示词和设置，这样任何拥有此文件的人都能重新绘制。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选取…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>安全检查器</translation>
    </message>
    <message>
        <source>Stay awake while drawing</source>
        <translation>绘制时保持唤醒</translation>
    </message>
    <message>
        <source>Tell me when a long drawing is done</source>
        <translation>耗时绘制完成时通知我</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Every picture is saved here at once.</source>
        <translation>每张图片都会立即存储在这里。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Which part of this machine does the drawing.</source>
        <translation>由本机的哪个部分进行绘制。</translation>
    </message>
    <message>
        <source>Withholds pictures that look indecent, where the model has a checker. It is cautious and often wrong. Please keep it on when others see the screen.</source>
        <translation>如果模型带有检查器，会隐藏看似不雅的图片。它偏于谨慎，经常出错。有他人观看屏幕时请保持打开。</translation>
    </message>
    <message>
        <source>Keeps the machine from sleeping until the queue is empty.</source>
        <translation>在队列清空之前防止本机进入睡眠。</translation>
    </message>
    <message>
        <source>Only while another app is in front.</source>
        <translation>仅当其他 App 位于前台时。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Prompts work best in English, whatever it is.</source>
        <translation>无论选择哪种语言，提示词用英文效果最好。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>图片存储在哪里？</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) refused since the start</source>
        <translation>
            <numerusform>启动以来已拒绝 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>CHARL-E draws offline. A guard refuses every connection that is not part of a download you started, and counts the attempts. It sees what Python code does; native libraries are outside its view.</source>
        <translation>CHARL-E 离线绘制。守卫会拒绝所有不属于您所启动下载的连接，并统计尝试次数。它能看到 Python 代码的行为，但看不到原生库。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>灵感…</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>获取更多模型…</translation>
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
        <translation>描述一张图片…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Waking up the model…</source>
        <translation>正在唤醒模型…</translation>
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
        <translation>变体</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>差异程度</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>Draw relatives</source>
        <translation>绘制相似图片</translation>
    </message>
    <message>
        <source>Draws relatives of this picture: the same recipe, other noise mixed in.</source>
        <translation>绘制与此图片相似的图片：配方相同，混入不同的噪点。</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>稍许</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>很多</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
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
        <translation>系统</translation>
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
        <translation>正在唤醒模型…</translation>
    </message>
    <message>
        <source>Reading your words</source>
        <translation>正在阅读文字</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Adding the fine detail</source>
        <translation>正在添加细节</translation>
    </message>
    <message>
        <source>Having a last look</source>
        <translation>正在最后检查</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>第 {0} 张，共 {1} 张</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>about {0} on this Mac</source>
        <translation>在这台 Mac 上约 {0}</translation>
    </message>
    <message>
        <source>about {0} on this machine</source>
        <translation>在本机上约 {0}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>可用的最快设备</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple 图形处理器</translation>
    </message>
    <message>
        <source>NVIDIA graphics</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>第 {0} 张，共 {1} 张</translation>
    </message>
</context>
<context>
    <name>_ReasonCounts</name>
    <message numerus="yes">
        <source>The prompt is long: its last %n word(s) had little say in the picture.</source>
        <translation>
            <numerusform>提示词较长：最后 %n 个词对图片影响很小。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Draw earlier</source>
        <translation>提前绘制</translation>
    </message>
    <message>
        <source>Draw later</source>
        <translation>推后绘制</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>从队列中移除</translation>
    </message>
</context>
<context>
    <name>_WordingCounts</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大约还需 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大约还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>大约还需 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting</source>
        <translation>
            <numerusform>%n 张图片等待中</numerusform>
        </translation>
    </message>
</context>
</TS>
