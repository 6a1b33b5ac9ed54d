<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CHARL-E</source>
        <translation>关于 CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence, get a picture: Stable Diffusion on your own machine. Nothing you type or draw leaves it.</source>
        <translation>输入一句话，得到一张图片：在您自己的机器上运行 Stable Diffusion。您键入或绘制的内容不会离开本机。</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AcknowledgementsDialog</name>
    <message>
        <source>Acknowledgements</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>What is inside CHARL-E</source>
        <translation>CHARL-E 的组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可文本</translation>
    </message>
    <message>
        <source>CHARL-E stands on the work of many people, who gave it away under these licences. Thank you!</source>
        <translation>CHARL-E 建立在许多人的成果之上，他们以这些许可无偿分享了自己的工作。谢谢！</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
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
        <source>Get More Models…</source>
        <translation>获取更多模型…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>储存空间…</translation>
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
        <source>What the Starter Model Knows</source>
        <translation>入门模型认识的内容</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Check for Updates…</source>
        <translation>检查更新…</translation>
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
    <message>
        <source>The picture is finished.</source>
        <translation>图片已完成。</translation>
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
    <name>Dialogs</name>
    <message>
        <source>Where should pictures be saved?</source>
        <translation>图片存储在哪里？</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Draw something meanwhile</source>
        <translation>先画点别的</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在拷贝并检查…</translation>
    </message>
    <message>
        <source>Copying and checking: {0} %</source>
        <translation>正在拷贝并检查：{0}%</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>已就绪。所有文件均已检查。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>已停止。没有留下任何内容。</translation>
    </message>
    <message>
        <source>Everything is here and was checked.</source>
        <translation>全部内容已就绪并通过检查。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This goes on by itself, also when you close this window. If CHARL-E is closed or the connection breaks, it goes on later where it stopped.</source>
        <translation>即使关闭此窗口，下载也会自动继续。如果退出 CHARL-E 或连接中断，之后会从停止处继续。</translation>
    </message>
    <message>
        <source>Draw in the main window</source>
        <translation>在主窗口中绘制</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>How much of {0} is here</source>
        <translation>{0} 的下载进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>继续下载</translation>
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
        <translation>正在等待前一项</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ready. Every file was checked.</source>
        <translation>已就绪。所有文件均已检查。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The connection is lost; trying again by itself</source>
        <translation>连接已断开；正在自动重试</translation>
    </message>
    <message>
        <source>checking what arrived</source>
        <translation>正在检查已接收的内容</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在收尾…</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0}</translation>
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
        <source>“{0}”</source>
        <translation>“{0}”</translation>
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
    <name>KnownThings</name>
    <message>
        <source>What the starter model knows</source>
        <translation>入门模型认识的内容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search what the model knows</source>
        <translation>搜索模型认识的内容</translation>
    </message>
    <message>
        <source>Things that the model knows</source>
        <translation>模型认识的事物</translation>
    </message>
    <message>
        <source>It was not taught this. Stable Diffusion knows nearly everything.</source>
        <translation>它没有学过这个。Stable Diffusion 几乎什么都认识。</translation>
    </message>
    <message>
        <source>Click a thing to put it into your prompt. The model reads English.</source>
        <translation>点按即可加入提示词。模型读的是英文。</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>获取 Stable Diffusion…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>颜色：{0}</translation>
    </message>
    <message>
        <source>Places: {0}</source>
        <translation>地点：{0}</translation>
    </message>
    <message>
        <source>Sizes: {0}</source>
        <translation>大小：{0}</translation>
    </message>
    <message>
        <source>Styles: {0}</source>
        <translation>风格：{0}</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>许可文本</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>{0} 的许可</translation>
    </message>
    <message>
        <source>The model belongs to its makers. They ask you to keep to this: {0}.</source>
        <translation>模型归其制作者所有。他们要求您遵守：{0}。</translation>
    </message>
    <message>
        <source>If you agree, it is noted on this machine with today&apos;s date.</source>
        <translation>如果同意，将以今天的日期记录在本机上。</translation>
    </message>
    <message>
        <source>Scroll to the end of the text to agree.</source>
        <translation>滚动到文本末尾即可同意。</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>What you agree not to do</source>
        <translation>您同意不做的事</translation>
    </message>
    <message>
        <source>You agree not to use the model …</source>
        <translation>您同意不将模型用于…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>This Mac</source>
        <translation>这台 Mac</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>A quick look at whether everything is in place.</source>
        <translation>快速检查一切是否就绪。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>Something stands in the way. Here is what you can do.</source>
        <translation>存在一些障碍。您可以这样做。</translation>
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
    <name>ModelDesk</name>
    <message>
        <source>A new model is ready.</source>
        <translation>新模型已就绪。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model</source>
        <translation>选取模型</translation>
    </message>
    <message>
        <source>The model is what has learnt to draw. You can add others later.</source>
        <translation>模型就是学会绘画的部分。以后可以添加其他模型。</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>可配合使用</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>需下载 {0}</translation>
    </message>
    <message>
        <source>about {0} a picture</source>
        <translation>每张图片约 {0}</translation>
    </message>
    <message>
        <source>{0} GB of memory</source>
        <translation>{0} GB 内存</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>{0} are here already</source>
        <translation>已有 {0}</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>需要修复</translation>
    </message>
    <message>
        <source>On a disk that is not connected</source>
        <translation>位于未连接的磁盘上</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>licence unknown: keep to what its makers ask</source>
        <translation>许可未知：请遵守制作者的要求</translation>
    </message>
    <message>
        <source>your own model</source>
        <translation>您自己的模型</translation>
    </message>
    <message>
        <source>{0} to copy</source>
        <translation>需拷贝 {0}</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Go on optimising</source>
        <translation>继续优化</translation>
    </message>
    <message>
        <source>Optimise for this Mac</source>
        <translation>为此 Mac 优化</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Continue download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Makes a second form of this model that suits your Mac’s chip: pictures may come up to twice as fast, and with far less energy. This takes a few minutes and up to {0} once. You can draw meanwhile, and stop at any time.</source>
        <translation>为此模型制作适合您 Mac 芯片的另一种形式：出图最多可快一倍，耗电也少得多。只需进行一次，用时几分钟，最多占用 {0}。期间可以继续绘图，也可随时停止。</translation>
    </message>
    <message>
        <source>Remove it from the list? Its files stay on the disk they are on.</source>
        <translation>从列表中移除？其文件会留在原磁盘上。</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. You can download it again.</source>
        <translation>移除并释放 {0}？您的图片会保留。您可以重新下载。</translation>
    </message>
    <message>
        <source>Remove it and free {0}? Your pictures stay. Keep the file you made it from, if you may want it again.</source>
        <translation>移除并释放 {0}？您的图片会保留。如果以后可能还要用，请保留原始文件。</translation>
    </message>
    <message>
        <source>last used on {0}</source>
        <translation>上次使用于 {0}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Optimised for this Mac</source>
        <translation>已为此 Mac 优化</translation>
    </message>
    <message>
        <source>Changed: verify it</source>
        <translation>已更改：请验证</translation>
    </message>
    <message>
        <source>Download not finished</source>
        <translation>下载未完成</translation>
    </message>
    <message>
        <source>Its disk is not connected</source>
        <translation>其所在磁盘未连接</translation>
    </message>
    <message>
        <source>Reading every file and comparing it…</source>
        <translation>正在读取并比较每个文件…</translation>
    </message>
    <message>
        <source>Copying and comparing; the model stays usable meanwhile…</source>
        <translation>正在拷贝并比较；期间模型仍可使用…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Optimising; you can go on drawing…</source>
        <translation>正在优化，您可以继续绘图…</translation>
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
        <translation>选取文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选取文件夹…</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>I already have a model</source>
        <translation>我已有模型</translation>
    </message>
    <message>
        <source>A .ckpt or .safetensors file, a folder, or the models of another CHARL-E. Drop it here or choose it. It is copied; the original stays as it is.</source>
        <translation>.ckpt 或 .safetensors 文件、文件夹，或其他 CHARL-E 的模型。拖到此处或进行选取。它会被拷贝，原件保持不变。</translation>
    </message>
    <message>
        <source>Looking at “{0}”…</source>
        <translation>正在查看“{0}”…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选取模型</translation>
    </message>
    <message>
        <source>Models (*.ckpt *.safetensors *.pt *.pth *.bin)</source>
        <translation>模型 (*.ckpt *.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>选取包含模型的文件夹</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
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
        <translation>就绪</translation>
    </message>
    <message>
        <source>What shall be the first picture?</source>
        <translation>第一张画什么？</translation>
    </message>
    <message>
        <source>A click puts the sentence into the main window, where you can change it. From now on everything works without the internet.</source>
        <translation>点按后，句子会进入主窗口，您可以在那里修改。从现在起，一切都无需联网。</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} 已就绪。</translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation>{0} 已就绪。</translation>
    </message>
    <message>
        <source>You can draw now.</source>
        <translation>现在可以绘制了。</translation>
    </message>
    <message>
        <source>Start drawing</source>
        <translation>开始绘制</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>A Core ML model cannot have {0} bits a weight.</source>
        <translation>Core ML 模型的每个权重不能是 {0} 位。</translation>
    </message>
    <message>
        <source>A filter in this network may be reading along. Try another network.</source>
        <translation>此网络中的过滤器可能正在读取数据。请换一个网络。</translation>
    </message>
    <message>
        <source>A model cannot be moved into itself.</source>
        <translation>无法将模型移到它自身之中。</translation>
    </message>
    <message>
        <source>A picture of {0} × {1} pixels needs too much memory.</source>
        <translation>{0} × {1} 像素的图片需要的内存过多。</translation>
    </message>
    <message>
        <source>A site may have sent a message instead of the file. Open it in a text editor to read the message, then download the model again.</source>
        <translation>网站可能发来了一条消息而不是文件。请用文本编辑器打开查看，然后重新下载模型。</translation>
    </message>
    <message>
        <source>Allow reading it in its information window, or choose another picture.</source>
        <translation>请在其简介窗口中允许读取，或选取其他图片。</translation>
    </message>
    <message>
        <source>Allow writing to it in its information window, or choose another disk for models.</source>
        <translation>请在其简介窗口中允许写入，或为模型选取其他磁盘。</translation>
    </message>
    <message>
        <source>Allow writing to “{0}” in its information window, or use another disk.</source>
        <translation>请在“{0}”的简介窗口中允许写入，或使用其他磁盘。</translation>
    </message>
    <message>
        <source>An add-on for v1.4 and v1.5: a picture in 4 to 8 steps instead of 25, a little plainer.</source>
        <translation>适用于 v1.4 和 v1.5 的扩展：4 到 8 步即可出图，而不是 25 步，画面略简单。</translation>
    </message>
    <message>
        <source>Another CHARL-E is already fetching or changing “{0}”.</source>
        <translation>另一个 CHARL-E 正在下载或更改“{0}”。</translation>
    </message>
    <message>
        <source>CHARL-E cannot draw with this kind of model ({0}).</source>
        <translation>CHARL-E 无法使用此类模型（{0}）绘制。</translation>
    </message>
    <message>
        <source>CHARL-E cannot reach {0}.</source>
        <translation>CHARL-E 无法连接 {0}。</translation>
    </message>
    <message>
        <source>CHARL-E cannot save pictures as “{0}”.</source>
        <translation>CHARL-E 无法将图片存储为“{0}”。</translation>
    </message>
    <message>
        <source>CHARL-E cannot use it. {0}</source>
        <translation>CHARL-E 无法使用它。{0}</translation>
    </message>
    <message>
        <source>CHARL-E cannot use such words. {0}</source>
        <translation>CHARL-E 无法使用这类词。{0}</translation>
    </message>
    <message>
        <source>CHARL-E could not start the work.</source>
        <translation>CHARL-E 无法开始工作。</translation>
    </message>
    <message>
        <source>CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.</source>
        <translation>CHARL-E 使用 Stable Diffusion 1 和 2 绘制。请寻找适用于其中之一的模型。</translation>
    </message>
    <message>
        <source>CHARL-E draws {0} without the schedule “{1}”.</source>
        <translation>CHARL-E 绘制 {0} 时不使用调度“{1}”。</translation>
    </message>
    <message>
        <source>CHARL-E has no licence called “{0}”.</source>
        <translation>CHARL-E 没有名为“{0}”的许可。</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”.</source>
        <translation>CHARL-E 没有名为“{0}”的采样器。</translation>
    </message>
    <message>
        <source>CHARL-E has no sampler called “{0}”; {1} is used.</source>
        <translation>CHARL-E 没有名为“{0}”的采样器，改用 {1}。</translation>
    </message>
    <message>
        <source>CHARL-E imports whole Stable Diffusion 1 and 2 models.</source>
        <translation>CHARL-E 可导入完整的 Stable Diffusion 1 和 2 模型。</translation>
    </message>
    <message>
        <source>CHARL-E is made for the Mac; this works.</source>
        <translation>CHARL-E 为 Mac 设计，在此也可运行。</translation>
    </message>
    <message>
        <source>CHARL-E is not allowed to read “{0}”.</source>
        <translation>CHARL-E 没有读取“{0}”的权限。</translation>
    </message>
    <message>
        <source>CHARL-E knows no model called “{0}”.</source>
        <translation>CHARL-E 没有名为“{0}”的模型。</translation>
    </message>
    <message>
        <source>CHARL-E may not read “{0}”.</source>
        <translation>CHARL-E 无权读取“{0}”。</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder with the models.</source>
        <translation>CHARL-E 无权写入模型所在的文件夹。</translation>
    </message>
    <message>
        <source>CHARL-E may not write into the folder “{0}”.</source>
        <translation>CHARL-E 无权写入文件夹“{0}”。</translation>
    </message>
    <message>
        <source>CHARL-E needs 8 GB. The starter model may still draw; the large models will not.</source>
        <translation>CHARL-E 需要 8 GB。入门模型或许仍能绘制，大型模型则不行。</translation>
    </message>
    <message>
        <source>CHARL-E needs a Mac with Apple silicon (M1 or newer). This Mac has an Intel chip.</source>
        <translation>CHARL-E 需要搭载 Apple 芯片（M1 或更新）的 Mac。这台 Mac 使用 Intel 芯片。</translation>
    </message>
    <message>
        <source>CHARL-E needs a model that draws from text. Look for its version without “inpainting”.</source>
        <translation>CHARL-E 需要根据文字绘制的模型。请寻找不带“inpainting”的版本。</translation>
    </message>
    <message>
        <source>CHARL-E needs macOS {0} or newer. {1}</source>
        <translation>CHARL-E 需要 macOS {0} 或更新版本。{1}</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine broke down twice while working on this picture.</source>
        <translation>绘制此图片时，CHARL-E 的引擎崩溃了两次。</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine could not be started.</source>
        <translation>无法启动 CHARL-E 的引擎。</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s engine stopped answering twice while working on this picture.</source>
        <translation>绘制此图片时，CHARL-E 的引擎两次停止响应。</translation>
    </message>
    <message>
        <source>CHARL-E&apos;s helper broke down.</source>
        <translation>CHARL-E 的辅助进程崩溃了。</translation>
    </message>
    <message>
        <source>Check it with Disk Utility, or choose another disk for models.</source>
        <translation>请使用“磁盘工具”检查，或为模型选取其他磁盘。</translation>
    </message>
    <message>
        <source>Check that this machine is connected to the internet, then continue.</source>
        <translation>请检查本机是否已接入互联网，然后继续。</translation>
    </message>
    <message>
        <source>Check the internet connection and continue in a while; nothing is lost.</source>
        <translation>请检查互联网连接，稍后继续；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Check the name, or choose it again.</source>
        <translation>请检查名称，或重新选取。</translation>
    </message>
    <message>
        <source>Choose a Stable Diffusion 1.x or 2.x model.</source>
        <translation>请选取 Stable Diffusion 1.x 或 2.x 模型。</translation>
    </message>
    <message>
        <source>Choose a file in it instead, for example “{0}”.</source>
        <translation>请改为选取其中的文件，例如“{0}”。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .safetensors or .ckpt.</source>
        <translation>请选取以 .safetensors 或 .ckpt 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called model_index.json.</source>
        <translation>请选取包含 model_index.json 文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that holds a file called {0}.</source>
        <translation>请选取包含 {0} 文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选取模型。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .jpg or .webp.</source>
        <translation>请选取以 .png、.jpg 或 .webp 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选取较短的名称。</translation>
    </message>
    <message>
        <source>Choose a smaller model; the starter model runs everywhere.</source>
        <translation>请选取较小的模型；入门模型在任何机器上都能运行。</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other apps and try again.</source>
        <translation>请选取较小的尺寸，或关闭其他 App 后重试。</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100.</source>
        <translation>请选取 1 到 100 之间的值。</translation>
    </message>
    <message>
        <source>Choose a value from {0} to {1}.</source>
        <translation>请选取 {0} 到 {1} 之间的值。</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <translation>请选取其他磁盘或文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one in its information window.</source>
        <translation>请选取其他文件夹，或在此文件夹的简介窗口中允许写入。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选取其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another model, or use a file of this one that you already have.</source>
        <translation>请选取其他模型，或使用您已有的该模型文件。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选取其他模型。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选取其他名称。</translation>
    </message>
    <message>
        <source>Choose multiples of {0}, for example 512 × 768.</source>
        <translation>请选择 {0} 的倍数，例如 512 × 768。</translation>
    </message>
    <message>
        <source>Choose one of Apple&apos;s Stable Diffusion files whose name ends in “_compiled.zip”.</source>
        <translation>请选择 Apple 的 Stable Diffusion 文件中名称以“_compiled.zip”结尾的文件。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>请从 {0} 中选择。</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>请从中选取：{0}。</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>请选取其中的文件。</translation>
    </message>
    <message>
        <source>Choose the file that ends in .safetensors or .ckpt.</source>
        <translation>请选取以 .safetensors 或 .ckpt 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json instead.</source>
        <translation>请改为选取包含 model_index.json 的文件夹。</translation>
    </message>
    <message>
        <source>Choose “auto” or another device.</source>
        <translation>请选择“auto”或其他设备。</translation>
    </message>
    <message>
        <source>Choose “auto”, or one of: {0}.</source>
        <translation>请选取“auto”，或从中选取：{0}。</translation>
    </message>
    <message>
        <source>Close other apps and draw again. If that does not help, restart your computer.</source>
        <translation>请关闭其他 App 后重新绘制。如果无效，请重新启动电脑。</translation>
    </message>
    <message>
        <source>Close other apps and try again. If it happens again, restart your computer.</source>
        <translation>请关闭其他 App 后重试。如果再次发生，请重新启动电脑。</translation>
    </message>
    <message>
        <source>Close other apps and try again. If that does not help, restart your computer.</source>
        <translation>请关闭其他 App 后重试。如果无效，请重新启动电脑。</translation>
    </message>
    <message>
        <source>Close other apps or choose a smaller size, then draw again.</source>
        <translation>请关闭其他 App 或选取较小的尺寸，然后重新绘制。</translation>
    </message>
    <message>
        <source>Comfortable.</source>
        <translation>绰绰有余。</translation>
    </message>
    <message>
        <source>Connect it and try again, or remove the model and download it anew.</source>
        <translation>请连接磁盘后重试，或移除模型并重新下载。</translation>
    </message>
    <message>
        <source>Connect its disk or choose another.</source>
        <translation>请连接其所在磁盘，或选取其他文件夹。</translation>
    </message>
    <message>
        <source>Continue in a few minutes; nothing is lost.</source>
        <translation>请过几分钟再继续；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Copy it into your own Downloads or Documents folder, or change its permissions.</source>
        <translation>请将其拷贝到您的“下载”或“文稿”文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>Copy it to another disk, if that is still possible, and try the copy.</source>
        <translation>如果仍可行，请将其拷贝到其他磁盘，然后使用该副本。</translation>
    </message>
    <message>
        <source>Core ML can only be used on a Mac.</source>
        <translation>Core ML 只能在 Mac 上使用。</translation>
    </message>
    <message>
        <source>Core ML could not compile the optimised form of this model.</source>
        <translation>Core ML 无法编译此模型的优化形式。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the picture.</source>
        <translation>无法存储图片。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings.</source>
        <translation>无法存储您的设置。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: CHARL-E may not write into “{1}”.</source>
        <translation>无法{0}：CHARL-E 无权写入“{1}”。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: its name is too long.</source>
        <translation>无法{0}：名称过长。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk is full.</source>
        <translation>无法{0}：磁盘已满。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the disk with “{1}” reports a fault.</source>
        <translation>无法{0}：“{1}”所在的磁盘报告了故障。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: the folder “{1}” is no longer there.</source>
        <translation>无法{0}：文件夹“{1}”已不存在。</translation>
    </message>
    <message>
        <source>Couldn&apos;t {0}: “{1}” is a folder.</source>
        <translation>无法{0}：“{1}”是文件夹。</translation>
    </message>
    <message>
        <source>Delete the character after “{0}” and type it again.</source>
        <translation>请删除“{0}”之后的字符并重新键入。</translation>
    </message>
    <message>
        <source>Describe a picture first, for example “a red heart”.</source>
        <translation>请先描述一张图片，例如“a red heart”。</translation>
    </message>
    <message>
        <source>Disks made for old Windows machines stop at 4 GB. Choose another disk for models.</source>
        <translation>为旧版 Windows 电脑格式化的磁盘上限为 4 GB。请为模型选取其他磁盘。</translation>
    </message>
    <message>
        <source>Do that once with: charle models import “{0}”. Then use the name it gets.</source>
        <translation>请运行一次：charle models import “{0}”。之后使用它得到的名称。</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>请重新下载，或选取其他文件。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>请重新下载或拷贝。</translation>
    </message>
    <message>
        <source>Draw with another model and choose this file as a LoRA there.</source>
        <translation>请使用其他模型绘制，并在那里将此文件选作 LoRA。</translation>
    </message>
    <message>
        <source>Drawn with more exact numbers, which takes longer: the fast way failed on this machine.</source>
        <translation>快速方式在本机上失败，因此改用更精确的数值绘制，耗时更长。</translation>
    </message>
    <message>
        <source>Enough to start.</source>
        <translation>足够开始使用。</translation>
    </message>
    <message>
        <source>Fast.</source>
        <translation>速度很快。</translation>
    </message>
    <message>
        <source>Free some space and continue; what has arrived so far is kept.</source>
        <translation>请释放一些空间后继续；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, and try again.</source>
        <translation>请释放一些空间（例如清倒废纸篓），然后重试。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, or choose another disk for models.</source>
        <translation>请释放一些空间（例如清倒废纸篓），或为模型选取其他磁盘。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash, then try again; nothing half-finished was kept.</source>
        <translation>请释放一些空间（例如清倒废纸篓），然后重试；未完成的内容没有保留。</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the Trash.</source>
        <translation>请腾出一些空间，例如清空废纸篓。</translation>
    </message>
    <message>
        <source>Get the file from Apple&apos;s own page.</source>
        <translation>请从 Apple 自己的页面获取该文件。</translation>
    </message>
    <message>
        <source>Get the whole model: it consists of several folders.</source>
        <translation>请获取完整的模型：它由多个文件夹组成。</translation>
    </message>
    <message>
        <source>If a model is packed in it, unpack it first, then choose what comes out.</source>
        <translation>如果其中打包了模型，请先解压缩，再选取解压出的内容。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again and continue.</source>
        <translation>如果它在其他磁盘上，请重新连接该磁盘后继续。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk again; otherwise choose another folder.</source>
        <translation>如果它在其他磁盘上，请重新连接该磁盘；否则请选取其他文件夹。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk first.</source>
        <translation>如果它在其他磁盘上，请先连接该磁盘。</translation>
    </message>
    <message>
        <source>If there is a copy of it elsewhere, use the copy.</source>
        <translation>如果别处有副本，请使用副本。</translation>
    </message>
    <message>
        <source>Import the model: CHARL-E then turns it into the safe one.</source>
        <translation>请导入该模型：CHARL-E 会将其转换为安全格式。</translation>
    </message>
    <message>
        <source>Install CHARL-E again.</source>
        <translation>请重新安装 CHARL-E。</translation>
    </message>
    <message>
        <source>Install it for the model it was made from.</source>
        <translation>请为制作它所用的模型安装。</translation>
    </message>
    <message>
        <source>It cannot draw by itself. {0}</source>
        <translation>它无法单独绘制。{0}</translation>
    </message>
    <message>
        <source>It draws as before. Restart your Mac and try again; if it happens again, report it with “Copy details”.</source>
        <translation>它仍像以前一样绘图。请重新启动 Mac 再试；如果再次发生，请用“复制详情”报告。</translation>
    </message>
    <message>
        <source>It draws as it does now. Stable Diffusion 1.x and 2.x can be converted.</source>
        <translation>它照常绘图。可以转换的是 Stable Diffusion 1.x 和 2.x。</translation>
    </message>
    <message>
        <source>It has {0} too many. {1}</source>
        <translation>多出了 {0}。{1}</translation>
    </message>
    <message>
        <source>It is kept until CHARL-E is closed. Choose another folder and save it again.</source>
        <translation>关闭 CHARL-E 之前会一直保留。请选取其他文件夹并再次存储。</translation>
    </message>
    <message>
        <source>It may be damaged; get it again.</source>
        <translation>它可能已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>It may be removed already.</source>
        <translation>它可能已被移除。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or its disk is not connected.</source>
        <translation>它可能已被移动或删除，或者其所在磁盘未连接。</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk was disconnected.</source>
        <translation>它可能已被移动、重新命名或删除，或者其所在磁盘已断开。</translation>
    </message>
    <message>
        <source>It must be a multiple of {0}: {1} or {2} would work.</source>
        <translation>必须是 {0} 的倍数：可以使用 {1} 或 {2}。</translation>
    </message>
    <message>
        <source>It reads PNG, JPEG and WebP pictures; this file is of another kind or damaged.</source>
        <translation>它可读取 PNG、JPEG 和 WebP 图片；此文件属于其他类型或已损坏。</translation>
    </message>
    <message>
        <source>It was drawn over another picture, so it will look different.</source>
        <translation>它是在另一张图片上绘制的，因此看起来会有所不同。</translation>
    </message>
    <message>
        <source>It was enlarged after drawing; CHARL-E draws it in its first size.</source>
        <translation>它在绘制后被放大；CHARL-E 按原始尺寸绘制。</translation>
    </message>
    <message>
        <source>It was fetched with git, which left the large files out. Download the file itself from the model&apos;s web page.</source>
        <translation>它是用 git 获取的，大文件被略过了。请从模型的网页下载文件本身。</translation>
    </message>
    <message>
        <source>It was not downloaded by CHARL-E, or its record is lost. Download or import it again.</source>
        <translation>它不是由 CHARL-E 下载的，或其记录已丢失。请重新下载或导入。</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; choose another disk for models.</source>
        <translation>其所在磁盘可能已损坏或断开；请为模型选取其他磁盘。</translation>
    </message>
    <message>
        <source>Its disk may be damaged or disconnected; copy the file to this machine and try again.</source>
        <translation>其所在磁盘可能已损坏或断开；请将文件拷贝到本机后重试。</translation>
    </message>
    <message>
        <source>Its download did not finish. {0}</source>
        <translation>下载未完成。{0}</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. Download or copy it again.</source>
        <translation>下载或拷贝未完成。请重新下载或拷贝。</translation>
    </message>
    <message>
        <source>Its download or copy did not finish. {0}</source>
        <translation>下载或拷贝未完成。{0}</translation>
    </message>
    <message>
        <source>Its graphics card has too little memory, so the processor draws: it works, but a picture takes minutes.</source>
        <translation>显卡内存过小，因此由处理器绘制：可以使用，但每张图片需要几分钟。</translation>
    </message>
    <message>
        <source>Look at the list of models for its name.</source>
        <translation>请在模型列表中查看其名称。</translation>
    </message>
    <message>
        <source>Look for a Stable Diffusion 1 or 2 model.</source>
        <translation>请寻找 Stable Diffusion 1 或 2 模型。</translation>
    </message>
    <message>
        <source>Look for a complete copy of this model.</source>
        <translation>请寻找此模型的完整副本。</translation>
    </message>
    <message>
        <source>Look for an ordinary Stable Diffusion 1 or 2 model.</source>
        <translation>请寻找普通的 Stable Diffusion 1 或 2 模型。</translation>
    </message>
    <message>
        <source>Look for the same LoRA as a .safetensors file.</source>
        <translation>请寻找同一 LoRA 的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Look for the same model as a .safetensors file.</source>
        <translation>请寻找同一模型的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Look for the same model in float16 or float32.</source>
        <translation>请寻找同一模型的 float16 或 float32 版本。</translation>
    </message>
    <message>
        <source>Look for the same model with a single file called {0}.safetensors.</source>
        <translation>请寻找只有一个 {0}.safetensors 文件的同一模型。</translation>
    </message>
    <message>
        <source>Look for the whole model, usually a file of 2 to 8 GB.</source>
        <translation>请寻找完整的模型，通常是 2 到 8 GB 的文件。</translation>
    </message>
    <message>
        <source>Macs with an Intel chip are not supported.</source>
        <translation>不支持使用 Intel 芯片的 Mac。</translation>
    </message>
    <message>
        <source>Made for this.</source>
        <translation>正是为此而生。</translation>
    </message>
    <message>
        <source>Make it smaller in another app first.</source>
        <translation>请先在其他 App 中将其缩小。</translation>
    </message>
    <message>
        <source>Make sure that it is the file you meant. {0}</source>
        <translation>请确认这是您要的文件。{0}</translation>
    </message>
    <message>
        <source>New enough.</source>
        <translation>版本足够新。</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>尚未安装模型。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>尚未载入模型。</translation>
    </message>
    <message>
        <source>No picture came out: the model&apos;s numbers went out of bounds.</source>
        <translation>没有生成图片：模型的数值超出了范围。</translation>
    </message>
    <message>
        <source>Nothing in it was run. Delete it, and look for the model as a .safetensors file, which cannot contain programs.</source>
        <translation>其中的内容均未运行。请将其删除，并寻找无法包含程序的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Nothing is lost: CHARL-E draws with this model as before, and will not use that form.</source>
        <translation>没有任何损失：CHARL-E 仍像以前一样用此模型绘图，不会使用该形式。</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or look for a newer CHARL-E.</source>
        <translation>未安装任何内容。请稍后重试，或查找更新版本的 CHARL-E。</translation>
    </message>
    <message>
        <source>On this machine {0} × {1} is the largest of that shape.</source>
        <translation>在本机上，此形状最大为 {0} × {1}。</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to the Wi-Fi there, then continue.</source>
        <translation>请在浏览器中打开任意网页，登录 Wi-Fi，然后继续。</translation>
    </message>
    <message>
        <source>Optimise a smaller model; this one draws as it does now.</source>
        <translation>请优化较小的模型；此模型照常绘图。</translation>
    </message>
    <message>
        <source>Optimising this model takes {0} of memory, more than this machine can give.</source>
        <translation>优化此模型需要 {0} 内存，超出本机所能提供。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Read it and agree to it; then the download can start.</source>
        <translation>请阅读并同意；之后即可开始下载。</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>请将其移除并重新安装。</translation>
    </message>
    <message>
        <source>Remove it and optimise the model again.</source>
        <translation>请将其移除，然后重新优化模型。</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>请移除该模型并重新安装。</translation>
    </message>
    <message>
        <source>Save as PNG or WebP, or without the recipe.</source>
        <translation>请存储为 PNG 或 WebP，或不含配方。</translation>
    </message>
    <message>
        <source>Save it as PNG instead.</source>
        <translation>请改为存储为 PNG。</translation>
    </message>
    <message>
        <source>Set HF_ENDPOINT to an address such as https://huggingface.co, or remove it.</source>
        <translation>请将 HF_ENDPOINT 设为 https://huggingface.co 之类的地址，或将其移除。</translation>
    </message>
    <message>
        <source>Shorten it to {0} characters or fewer; the first few dozen words matter most.</source>
        <translation>请缩短到 {0} 个字符以内；最前面的几十个词最重要。</translation>
    </message>
    <message>
        <source>Something between the server and this machine changes the data. Try another network.</source>
        <translation>服务器与本机之间有环节更改了数据。请换一个网络。</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E while drawing.</source>
        <translation>绘制时 CHARL-E 内部出错。</translation>
    </message>
    <message>
        <source>Something went wrong inside CHARL-E.</source>
        <translation>CHARL-E 内部出错。</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>The LoRA “{0}” was made for another kind of model.</source>
        <translation>LoRA“{0}”适用于其他类型的模型。</translation>
    </message>
    <message>
        <source>The classic. Paintings, landscapes, photographs, almost any style you can name.</source>
        <translation>经典之选。绘画、风景、照片，几乎任何风格。</translation>
    </message>
    <message>
        <source>The connection broke off again and again.</source>
        <translation>连接反复中断。</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate cannot be checked.</source>
        <translation>与服务器的连接不安全：无法核实其证书。</translation>
    </message>
    <message>
        <source>The disk cannot hold a file as large as “{0}”.</source>
        <translation>磁盘无法容纳“{0}”这样大的文件。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk with the models reports a fault.</source>
        <translation>模型所在的磁盘报告了故障。</translation>
    </message>
    <message>
        <source>The disk with “{0}” is not connected.</source>
        <translation>“{0}”所在的磁盘未连接。</translation>
    </message>
    <message>
        <source>The folder with the models is no longer there.</source>
        <translation>模型所在的文件夹已不存在。</translation>
    </message>
    <message>
        <source>The folder “{0}” is not there.</source>
        <translation>文件夹“{0}”不存在。</translation>
    </message>
    <message>
        <source>The licence “{0}” has not been accepted yet.</source>
        <translation>尚未接受许可“{0}”。</translation>
    </message>
    <message>
        <source>The model in “{0}” has no {1}.</source>
        <translation>“{0}”中的模型缺少{1}。</translation>
    </message>
    <message>
        <source>The model in “{0}” is incomplete or damaged.</source>
        <translation>“{0}”中的模型不完整或已损坏。</translation>
    </message>
    <message>
        <source>The model in “{0}” works in a way that CHARL-E does not know.</source>
        <translation>“{0}”中的模型使用 CHARL-E 不了解的工作方式。</translation>
    </message>
    <message>
        <source>The model is there already.</source>
        <translation>模型已在该处。</translation>
    </message>
    <message>
        <source>The model&apos;s file “tokenizer/merges.txt” is missing.</source>
        <translation>模型缺少文件“tokenizer/merges.txt”。</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/config.json” holds settings that make no sense.</source>
        <translation>模型文件“{0}/config.json”中的设置不合理。</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}/{1}.safetensors” is missing.</source>
        <translation>模型缺少文件“{0}/{1}.safetensors”。</translation>
    </message>
    <message>
        <source>The model&apos;s file “{0}” is damaged.</source>
        <translation>模型文件“{0}”已损坏。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} does not fit its {1}.</source>
        <translation>模型的{0}与{1}不匹配。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is incomplete or damaged.</source>
        <translation>模型的{0}不完整或已损坏。</translation>
    </message>
    <message>
        <source>The optimised form of this model does not draw right on this Mac.</source>
        <translation>此模型的优化形式在这台 Mac 上绘图不正确。</translation>
    </message>
    <message>
        <source>The optimised form of this model failed on this machine, so the picture was drawn without it.</source>
        <translation>此模型的优化形式在本机上失败，因此图片未使用它绘制。</translation>
    </message>
    <message>
        <source>The optimised form of this model is incomplete or damaged.</source>
        <translation>此模型的优化形式不完整或已损坏。</translation>
    </message>
    <message>
        <source>The picture cannot be saved in the format {0}.</source>
        <translation>无法以 {0} 格式存储图片。</translation>
    </message>
    <message>
        <source>The picture does not say its {0}; the usual is used.</source>
        <translation>图片未注明{0}，将使用常用值。</translation>
    </message>
    <message>
        <source>The picture for the self-test has no recipe.</source>
        <translation>自检图片没有配方。</translation>
    </message>
    <message>
        <source>The processor draws: it works, but a picture takes minutes.</source>
        <translation>由处理器绘制：可以使用，但每张图片需要几分钟。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a password.</source>
        <translation>此网络的代理要求输入密码。</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>此网络的代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The quality cannot be {0}.</source>
        <translation>质量不能为 {0}。</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>配方过长，无法存入 JPEG。</translation>
    </message>
    <message>
        <source>The server does not give this model out to everybody any more.</source>
        <translation>服务器不再向所有人提供此模型。</translation>
    </message>
    <message>
        <source>The server does not have this model any more.</source>
        <translation>服务器上已没有此模型。</translation>
    </message>
    <message>
        <source>The server may not give out this model where you are, for legal reasons.</source>
        <translation>由于法律原因，服务器无法在您所在地区提供此模型。</translation>
    </message>
    <message>
        <source>The server offers a different “{0}” than the one CHARL-E knows.</source>
        <translation>服务器提供的“{0}”与 CHARL-E 已知的不同。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on this machine&apos;s date.</source>
        <translation>按本机日期，服务器的证书无效。</translation>
    </message>
    <message>
        <source>The site sent a page instead of the file, often because it wants you to sign in or to accept a licence first. Do that in the browser, then download it again.</source>
        <translation>网站发来的是网页而不是文件，通常是因为需要先登录或接受许可。请在浏览器中完成后重新下载。</translation>
    </message>
    <message>
        <source>The size {0} × {1} was changed to {2} × {3}.</source>
        <translation>尺寸已从 {0} × {1} 改为 {2} × {3}。</translation>
    </message>
    <message>
        <source>The system ended CHARL-E&apos;s engine twice, most likely because memory ran out.</source>
        <translation>系统两次终止了 CHARL-E 的引擎，很可能是内存不足。</translation>
    </message>
    <message>
        <source>The weight {0} in the prompt is too strong.</source>
        <translation>提示词中的权重 {0} 过强。</translation>
    </message>
    <message>
        <source>The {0} cannot be {1} pixels.</source>
        <translation>{0}不能为 {1} 像素。</translation>
    </message>
    <message>
        <source>The {0} cannot be {1}.</source>
        <translation>{0}不能为 {1}。</translation>
    </message>
    <message>
        <source>The {0} contains a character that cannot be read.</source>
        <translation>{0}包含无法读取的字符。</translation>
    </message>
    <message>
        <source>The {0} is too long: {1} characters.</source>
        <translation>{0}过长：{1} 个字符。</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is split into several files.</source>
        <translation>“{1}”的{0}被拆分成了多个文件。</translation>
    </message>
    <message>
        <source>The {0} of “{1}” is stored in an old, unsafe format.</source>
        <translation>“{1}”的{0}以旧的不安全格式存储。</translation>
    </message>
    <message>
        <source>The {0} was cut to {1} characters.</source>
        <translation>{0}已截短到 {1} 个字符。</translation>
    </message>
    <message>
        <source>The {0} was {1}; the nearest possible is used.</source>
        <translation>{0}原为 {1}，将使用最接近的可用值。</translation>
    </message>
    <message>
        <source>There is already a model called “{0}”.</source>
        <translation>已有名为“{0}”的模型。</translation>
    </message>
    <message>
        <source>There is already something called “{0}” in that folder.</source>
        <translation>该文件夹中已有名为“{0}”的项目。</translation>
    </message>
    <message>
        <source>There is no LoRA file at “{0}”.</source>
        <translation>“{0}”处没有 LoRA 文件。</translation>
    </message>
    <message>
        <source>There is no UNet in this zip that Core ML could run.</source>
        <translation>此 zip 中没有 Core ML 可以运行的 UNet。</translation>
    </message>
    <message>
        <source>There is no model called “{0}” at hand.</source>
        <translation>当前没有名为“{0}”的模型。</translation>
    </message>
    <message>
        <source>There is no model called “{0}”.</source>
        <translation>没有名为“{0}”的模型。</translation>
    </message>
    <message>
        <source>There is no model in “{0}”.</source>
        <translation>“{0}”中没有模型。</translation>
    </message>
    <message>
        <source>There is not enough free memory for this picture.</source>
        <translation>没有足够的可用内存来绘制此图片。</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>还没有要绘制的内容。</translation>
    </message>
    <message>
        <source>They come from different models. {0}</source>
        <translation>它们来自不同的模型。{0}</translation>
    </message>
    <message>
        <source>This copy of CHARL-E is made for Intel. Get the one for Apple silicon.</source>
        <translation>此 CHARL-E 适用于 Intel。请获取适用于 Apple 芯片的版本。</translation>
    </message>
    <message>
        <source>This is one part of a model. Choose the folder around it, “{0}”.</source>
        <translation>这是模型的一部分。请选取其上层文件夹“{0}”。</translation>
    </message>
    <message>
        <source>This machine has no {0} that CHARL-E can use.</source>
        <translation>本机没有 CHARL-E 可用的 {0}。</translation>
    </message>
    <message>
        <source>This model could not be tried out.</source>
        <translation>无法试用此模型。</translation>
    </message>
    <message>
        <source>This model is being optimised already.</source>
        <translation>此模型正在优化中。</translation>
    </message>
    <message>
        <source>This model is built in a way that cannot be converted for Core ML.</source>
        <translation>此模型的构造方式无法转换为 Core ML。</translation>
    </message>
    <message>
        <source>This model needs more memory than this machine has.</source>
        <translation>此模型所需的内存超过本机内存。</translation>
    </message>
    <message>
        <source>This model was distilled in a way that CHARL-E cannot draw with yet.</source>
        <translation>此模型的蒸馏方式 CHARL-E 尚不支持。</translation>
    </message>
    <message>
        <source>This network shows a sign-in page instead of the download.</source>
        <translation>此网络显示的是登录页面，而不是下载内容。</translation>
    </message>
    <message>
        <source>This network uses a kind of proxy that CHARL-E cannot use.</source>
        <translation>此网络使用 CHARL-E 不支持的代理类型。</translation>
    </message>
    <message>
        <source>This zip holds a Core ML model of a kind that CHARL-E does not know.</source>
        <translation>此 zip 中的 Core ML 模型属于 CHARL-E 不认识的种类。</translation>
    </message>
    <message>
        <source>This zip wants to write where it may not, so nothing of it was unpacked.</source>
        <translation>此 zip 试图写入不允许的位置，因此没有解压任何内容。</translation>
    </message>
    <message>
        <source>This zip was made from another model than “{0}”.</source>
        <translation>此 zip 并非由“{0}”制作而成。</translation>
    </message>
    <message>
        <source>This zip would unpack to more than any model of this kind takes.</source>
        <translation>此 zip 解压后会超过任何同类模型的大小。</translation>
    </message>
    <message>
        <source>Today should be {0}. If that is wrong, set date and time in System Settings, then continue.</source>
        <translation>今天应为 {0}。如果不对，请在“系统设置”中设定日期和时间，然后继续。</translation>
    </message>
    <message>
        <source>Trained a little longer than v1.4. Better at faces and details; most add-ons are made for it.</source>
        <translation>训练时间比 v1.4 稍长。更擅长面部和细节；大多数扩展都为它制作。</translation>
    </message>
    <message>
        <source>Try a lower guidance, another sampler or another seed.</source>
        <translation>请尝试降低引导强度，或更换采样器或种子。</translation>
    </message>
    <message>
        <source>Try a smaller size or another model. Nothing that was finished is lost.</source>
        <translation>请尝试较小的尺寸或其他模型。已完成的内容没有丢失。</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer steps. If it happens again, restart your computer.</source>
        <translation>请尝试较小的尺寸或较少的步数。如果再次发生，请重新启动电脑。</translation>
    </message>
    <message>
        <source>Try again later, or try another network.</source>
        <translation>请稍后重试，或换一个网络。</translation>
    </message>
    <message>
        <source>Try again, or use a folder on another disk.</source>
        <translation>请重试，或使用其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another model or report it with “Copy details”.</source>
        <translation>请重试。如果再次发生，请选取其他模型，或使用“拷贝详细信息”进行报告。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with “Copy details”.</source>
        <translation>请重试。如果再次发生，请使用“拷贝详细信息”进行报告。</translation>
    </message>
    <message>
        <source>Try another network, for example a phone&apos;s hotspot, or ask whoever looks after it.</source>
        <translation>请换一个网络（例如手机热点），或咨询网络管理员。</translation>
    </message>
    <message>
        <source>Unpack it first, then choose what comes out.</source>
        <translation>请先解压缩，再选取解压出的内容。</translation>
    </message>
    <message>
        <source>Update it in System Settings under General, Software Update; every Mac with Apple silicon can.</source>
        <translation>请在“系统设置”的“通用”&gt;“软件更新”中更新；所有搭载 Apple 芯片的 Mac 均可更新。</translation>
    </message>
    <message>
        <source>Use a number up to {0}; 1.2 or 1.4 already make a clear difference.</source>
        <translation>请使用不超过 {0} 的数字；1.2 或 1.4 已有明显差别。</translation>
    </message>
    <message>
        <source>Use it with the model it was made for, or choose another LoRA.</source>
        <translation>请配合其适用的模型使用，或选取其他 LoRA。</translation>
    </message>
    <message>
        <source>Use the ordinary model together with an LCM-LoRA instead.</source>
        <translation>请改用普通模型并配合 LCM-LoRA。</translation>
    </message>
    <message>
        <source>VAE, the part that turns its sketch into a picture</source>
        <translation>VAE（把草图变成图片的部分）</translation>
    </message>
    <message>
        <source>Verify the model first; what is damaged can be downloaded again.</source>
        <translation>请先验证模型；损坏的部分可以重新下载。</translation>
    </message>
    <message>
        <source>Wait until it has finished there, or close it.</source>
        <translation>请等它完成，或将其关闭。</translation>
    </message>
    <message>
        <source>Wait until its download or copy has finished, then import it again.</source>
        <translation>请等待下载或拷贝完成，然后重新导入。</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>Works with the memory saver, which is on by itself. Close large apps meanwhile.</source>
        <translation>可在自动开启的内存节省模式下运行。期间请关闭大型 App。</translation>
    </message>
    <message>
        <source>Write width x height: 512x768.</source>
        <translation>请写成宽x高：512x768。</translation>
    </message>
    <message>
        <source>bring the pictures back</source>
        <translation>恢复图片</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>make the folder for pictures</source>
        <translation>创建图片文件夹</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>remove the pictures</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>safety checker</source>
        <translation>安全检查器</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>save pictures</source>
        <translation>存储图片</translation>
    </message>
    <message>
        <source>save the favourites</source>
        <translation>存储个人收藏</translation>
    </message>
    <message>
        <source>save the picture</source>
        <translation>存储图片</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>strength of a LoRA</source>
        <translation>LoRA 强度</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>text encoder, the part that reads the prompt</source>
        <translation>文本编码器（读取提示词的部分）</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>变体种子</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>变体强度</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
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
        <translation>{0}和{1}</translation>
    </message>
    <message>
        <source>{0} answers in a way that CHARL-E does not understand.</source>
        <translation>CHARL-E 无法理解 {0} 的响应。</translation>
    </message>
    <message>
        <source>{0} are needed for {1}.</source>
        <translation>{1} 需要 {0}。</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} 字节</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} 没有响应。</translation>
    </message>
    <message>
        <source>{0} does not fit its settings: “{1}” is {2} instead of {3}.</source>
        <translation>{0}与其设置不符：“{1}”为 {2}，应为 {3}。</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} 可用</translation>
    </message>
    <message>
        <source>{0} is too busy to answer.</source>
        <translation>{0} 太忙，无法响应。</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} more are needed for {1}. Free some space, for example by emptying the Trash, or use another disk.</source>
        <translation>{1} 还需要 {0}。请释放一些空间（例如清倒废纸篓），或使用其他磁盘。</translation>
    </message>
    <message>
        <source>{0} more disk space is needed.</source>
        <translation>还需要 {0} 磁盘空间。</translation>
    </message>
    <message>
        <source>{0} refuses the download (code {1}).</source>
        <translation>{0} 拒绝下载（代码 {1}）。</translation>
    </message>
    <message>
        <source>{0} sends next to nothing.</source>
        <translation>{0} 几乎没有发送数据。</translation>
    </message>
    <message>
        <source>{0} stores “{1}” in a compressed form ({2}).</source>
        <translation>{0}以压缩形式（{2}）存储“{1}”。</translation>
    </message>
    <message>
        <source>{0} × {1} is no size that pictures can have here.</source>
        <translation>{0} × {1} 不是这里图片可用的尺寸。</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>“{0}” arrived damaged twice.</source>
        <translation>“{0}”两次下载均已损坏。</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was being imported.</source>
        <translation>“{0}”在导入时变短了。</translation>
    </message>
    <message>
        <source>“{0}” cannot be checked: CHARL-E has no record of its files.</source>
        <translation>无法检查“{0}”：CHARL-E 没有其文件记录。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: the disk reports a fault.</source>
        <translation>无法读取“{0}”：磁盘报告了故障。</translation>
    </message>
    <message>
        <source>“{0}” could not be read.</source>
        <translation>无法读取“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” could not be written.</source>
        <translation>无法写入“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” does not draw from text alone; it changes or enlarges pictures.</source>
        <translation>“{0}”不能仅凭文字绘制；它用于更改或放大图片。</translation>
    </message>
    <message>
        <source>“{0}” enlarges pictures; it does not draw any.</source>
        <translation>“{0}”用于放大图片，不能绘制。</translation>
    </message>
    <message>
        <source>“{0}” has to be imported before CHARL-E can draw with it.</source>
        <translation>需要先导入“{0}”，CHARL-E 才能用它绘制。</translation>
    </message>
    <message>
        <source>“{0}” holds no model: there are no tensors in it.</source>
        <translation>“{0}”不含模型：其中没有张量。</translation>
    </message>
    <message>
        <source>“{0}” holds nothing but zeros.</source>
        <translation>“{0}”中只有零。</translation>
    </message>
    <message>
        <source>“{0}” holds text, not a model.</source>
        <translation>“{0}”包含的是文本，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is a ControlNet: an addition to a model, not a model.</source>
        <translation>“{0}”是 ControlNet：它是模型的附加件，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is a LoRA: an addition to a model, not a model.</source>
        <translation>“{0}”是 LoRA：它是模型的附加件，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is a PDF document, not a model.</source>
        <translation>“{0}”是 PDF 文稿，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is a Stable Diffusion XL model.</source>
        <translation>“{0}”是 Stable Diffusion XL 模型。</translation>
    </message>
    <message>
        <source>“{0}” is a VAE, one part of a model.</source>
        <translation>“{0}”是 VAE，即模型的一部分。</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a file.</source>
        <translation>“{0}”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E cannot draw with ({1}).</source>
        <translation>“{0}”是 CHARL-E 无法用于绘制的模型类型（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” is a kind of model that CHARL-E does not know.</source>
        <translation>“{0}”是 CHARL-E 不了解的模型类型。</translation>
    </message>
    <message>
        <source>“{0}” is a model in the GGUF format, made for other programs.</source>
        <translation>“{0}”是 GGUF 格式的模型，供其他程序使用。</translation>
    </message>
    <message>
        <source>“{0}” is a model of a newer kind (such as Stable Diffusion 3 or Flux).</source>
        <translation>“{0}”是较新类型的模型（如 Stable Diffusion 3 或 Flux）。</translation>
    </message>
    <message>
        <source>“{0}” is a motion module: an addition for films, not a model.</source>
        <translation>“{0}”是动态模块：它用于影片，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is a picture or a film, not a model.</source>
        <translation>“{0}”是图片或影片，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is a program made with torch, not a checkpoint.</source>
        <translation>“{0}”是用 torch 制作的程序，不是检查点。</translation>
    </message>
    <message>
        <source>“{0}” is a textual inversion: a new word for a model, not a model.</source>
        <translation>“{0}”是 Textual Inversion：它是模型的新词，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is a web page, not a model.</source>
        <translation>“{0}”是网页，不是模型。</translation>
    </message>
    <message>
        <source>“{0}” is an archive, but no checkpoint.</source>
        <translation>“{0}”是归档文件，但不是检查点。</translation>
    </message>
    <message>
        <source>“{0}” is an inpainting model: it fills holes in pictures.</source>
        <translation>“{0}”是局部重绘模型：用于填补图片中的空缺。</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: it has {1} more tensors, first “{2}”.</source>
        <translation>“{0}”的结构与 Stable Diffusion 不同：多出 {1} 个张量，首个为“{2}”。</translation>
    </message>
    <message>
        <source>“{0}” is built differently from Stable Diffusion: “{1}” is {2} instead of {3}.</source>
        <translation>“{0}”的结构与 Stable Diffusion 不同：“{1}”为 {2}，应为 {3}。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>“{0}”已损坏或不完整。</translation>
    </message>
    <message>
        <source>“{0}” is damaged, so the model was not moved.</source>
        <translation>“{0}”已损坏，因此未移动模型。</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>“{0}”已损坏。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its contents do not add up.</source>
        <translation>“{0}”已损坏：其内容不一致。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its table of contents cannot be read.</source>
        <translation>“{0}”已损坏：无法读取其目录。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: the size of “{1}” does not fit its shape.</source>
        <translation>“{0}”已损坏：“{1}”的大小与其形状不符。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” does not follow the part before it.</source>
        <translation>“{0}”已损坏：“{1}”与前一部分不连续。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: “{1}” overlaps another part.</source>
        <translation>“{0}”已损坏：“{1}”与其他部分重叠。</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>“{0}”是空的。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete or damaged: its table of contents, which comes last, is not there.</source>
        <translation>“{0}”不完整或已损坏：缺少位于末尾的目录。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: it ends within its table of contents.</source>
        <translation>“{0}”不完整：在目录中就结束了。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} are missing.</source>
        <translation>“{0}”不完整：{2} 中缺少 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is incomplete: {1} of {2} tensors of its {3} are missing, first “{4}”.</source>
        <translation>“{0}”不完整：{3}的 {2} 个张量中缺少 {1} 个，首个为“{4}”。</translation>
    </message>
    <message>
        <source>“{0}” is longer than it should be, so it is damaged.</source>
        <translation>“{0}”比应有的长度长，因此已损坏。</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model hub.</source>
        <translation>“{0}”不是模型服务器的地址。</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation>“{0}”已不存在。</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA file that is safe to open.</source>
        <translation>“{0}”不是可以安全打开的 LoRA 文件。</translation>
    </message>
    <message>
        <source>“{0}” is not a LoRA, or it is damaged.</source>
        <translation>“{0}”不是 LoRA，或已损坏。</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint.</source>
        <translation>“{0}”不是检查点。</translation>
    </message>
    <message>
        <source>“{0}” is not a model that CHARL-E can read.</source>
        <translation>“{0}”不是 CHARL-E 可读取的模型。</translation>
    </message>
    <message>
        <source>“{0}” is not a picture that CHARL-E can read.</source>
        <translation>“{0}”不是 CHARL-E 可读取的图片。</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file, whatever its name says.</source>
        <translation>“{0}”并不是 safetensors 文件，尽管名称如此。</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>“{0}”不是尺寸。</translation>
    </message>
    <message>
        <source>“{0}” is not safe to open: it asks to run “{1}” on this machine.</source>
        <translation>打开“{0}”不安全：它要求在本机上运行“{1}”。</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>“{0}”不存在。</translation>
    </message>
    <message>
        <source>“{0}” is one part of a model that consists of several folders.</source>
        <translation>“{0}”是由多个文件夹组成的模型的一部分。</translation>
    </message>
    <message>
        <source>“{0}” is only a part of a model: it has no {1}.</source>
        <translation>“{0}”只是模型的一部分：缺少{1}。</translation>
    </message>
    <message>
        <source>“{0}” is only a placeholder for the real file.</source>
        <translation>“{0}”只是真实文件的占位符。</translation>
    </message>
    <message>
        <source>“{0}” is packed in an archive.</source>
        <translation>“{0}”被打包在归档文件中。</translation>
    </message>
    <message>
        <source>“{0}” is too large: {1} × {2} pixels.</source>
        <translation>“{0}”过大：{1} × {2} 像素。</translation>
    </message>
    <message>
        <source>“{0}” of the {1}</source>
        <translation>“{0}”（{1}）</translation>
    </message>
    <message>
        <source>“{0}” of the {1} is incomplete: {2} of {3} tensors are missing, first “{4}”.</source>
        <translation>“{0}”（{1}）不完整：{3} 个张量中缺少 {2} 个，首个为“{4}”。</translation>
    </message>
    <message>
        <source>“{0}” stores its numbers in a format that CHARL-E does not know ({1}).</source>
        <translation>“{0}”以 CHARL-E 不了解的格式（{1}）存储数值。</translation>
    </message>
    <message>
        <source>“{0}” stores “{1}” in a compressed form ({2}).</source>
        <translation>“{0}”以压缩形式（{2}）存储“{1}”。</translation>
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
    <name>StarterHint</name>
    <message>
        <source>What it knows</source>
        <translation>它认识什么</translation>
    </message>
    <message>
        <source>Get Stable Diffusion…</source>
        <translation>获取 Stable Diffusion…</translation>
    </message>
    <message numerus="yes">
        <source>The starter model knows about %Ln thing(s), like a cat, a rocket, a pizza. For everything else, get Stable Diffusion.</source>
        <translation>
            <numerusform>入门模型大约认识 %Ln 种事物，比如猫、火箭、披萨。想画其他内容，请获取 Stable Diffusion。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>第 {0} 步，共 {1} 步：{2}</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>储存空间</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>获取更多模型…</translation>
    </message>
    <message>
        <source>Remove everything but my pictures…</source>
        <translation>移除除图片外的所有内容…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Only the starter model, which is part of CHARL-E. No room is taken here.</source>
        <translation>只有 CHARL-E 自带的入门模型。此处不占用空间。</translation>
    </message>
    <message>
        <source>They take {0}; {1} are free.</source>
        <translation>共占用 {0}，剩余 {1} 可用。</translation>
    </message>
    <message>
        <source>Damaged or missing: {0}.</source>
        <translation>损坏或缺失：{0}。</translation>
    </message>
    <message>
        <source>Time Machine leaves them out: they can be downloaded again at any time.</source>
        <translation>“时间机器”不备份它们：可随时重新下载。</translation>
    </message>
    <message>
        <source>Where should the model be?</source>
        <translation>模型放在哪里？</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>所有文件均正常。</translation>
    </message>
    <message>
        <source>It is in “{0}” now.</source>
        <translation>它现在位于“{0}”。</translation>
    </message>
    <message>
        <source>{0} are free again.</source>
        <translation>已释放 {0}。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>Optimised. The next picture shows how fast it is.</source>
        <translation>已优化。下一张图片就能看出有多快。</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; you can go on at any time.</source>
        <translation>已停止。已完成的部分会保留，您可以随时继续。</translation>
    </message>
    <message>
        <source>Remove all models, settings and records of CHARL-E from this machine? Your pictures stay where they are. CHARL-E closes afterwards.</source>
        <translation>从本机移除 CHARL-E 的所有模型、设置和记录？您的图片会留在原处。之后 CHARL-E 将退出。</translation>
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
    <name>Suggestion</name>
    <message>
        <source>This link holds no prompt.</source>
        <translation>此链接不含提示词。</translation>
    </message>
    <message>
        <source>A link filled in this prompt. Draw it if you like it.</source>
        <translation>链接填入了此提示词。喜欢的话就绘制吧。</translation>
    </message>
    <message>
        <source>Put mine back</source>
        <translation>恢复我的</translation>
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
        <source>How far the drawing is</source>
        <translation>绘制进度</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>获取更多模型…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Test picture</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>A short test</source>
        <translation>简短测试</translation>
    </message>
    <message>
        <source>CHARL-E draws a picture that it knows and looks whether it comes out right.</source>
        <translation>CHARL-E 会绘制一张已知的图片，看结果是否正确。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Drawing a test picture</source>
        <translation>正在绘制测试图片</translation>
    </message>
    <message>
        <source>Trying a safer way to draw</source>
        <translation>正在尝试更稳妥的方式</translation>
    </message>
    <message>
        <source>The test picture did not come out right.</source>
        <translation>测试图片不正确。</translation>
    </message>
    <message>
        <source>You can go on, but pictures may look wrong on this machine. Updating the system and restarting often help; then test again.</source>
        <translation>您可以继续，但本机上的图片可能显示有误。更新系统并重新启动通常会有帮助；之后请再次测试。</translation>
    </message>
    <message>
        <source>The graphics gave wrong pictures, so the processor draws: slower, right.</source>
        <translation>图形处理器绘制的图片有误，因此由处理器绘制：较慢，但正确。</translation>
    </message>
    <message>
        <source>The fast way gave wrong pictures, so a more exact one is used from now on.</source>
        <translation>快速方式绘制的图片有误，今后将使用更精确的方式。</translation>
    </message>
    <message>
        <source>A picture with {0} takes {1}.</source>
        <translation>使用 {0} 绘制一张图片：{1}。</translation>
    </message>
    <message>
        <source>The test picture came out right.</source>
        <translation>测试图片正确。</translation>
    </message>
    <message>
        <source>The test could not run.</source>
        <translation>无法运行测试。</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Your picture</source>
        <translation>您的图片</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>描述一张图片</translation>
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
        <translation>CHARL-E 附带一个小型入门模型。它可以用任意颜色绘制简单的东西，如心形、房子和动物。</translation>
    </message>
    <message>
        <source>Drawn here in {0}. It is in your gallery.</source>
        <translation>在本机用 {0} 绘制完成，已存入图库。</translation>
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
        <translation>芯片</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to CHARL-E</source>
        <translation>欢迎使用 CHARL-E</translation>
    </message>
    <message>
        <source>Type a sentence and get a picture, drawn on your own machine. Nothing you write or draw ever leaves it, and after one download it works without the internet.</source>
        <translation>输入一句话，即可在您自己的机器上得到一张图片。您写下或绘制的内容不会离开本机，下载一次后无需联网即可使用。</translation>
    </message>
    <message>
        <source>Try it right now</source>
        <translation>现在就试试</translation>
    </message>
    <message>
        <source>Next: a look at this machine, then you choose a large model that can draw nearly everything. You can leave at any time and go on later.</source>
        <translation>接下来：检查本机，然后选取一个几乎什么都能画的大型模型。您可以随时离开，稍后继续。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Set up CHARL-E</source>
        <translation>设置 CHARL-E</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选取模型</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>稍后完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>You did not agree, so nothing was downloaded. Choose another model, or leave.</source>
        <translation>您未同意，因此未下载任何内容。请选取其他模型，或离开。</translation>
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
        <source>Preparing for the Neural Engine; this once it takes about two minutes</source>
        <translation>正在为神经网络引擎做准备；仅此一次，约需两分钟</translation>
    </message>
    <message>
        <source>Computing what to compare with</source>
        <translation>正在计算用于比较的数值</translation>
    </message>
    <message>
        <source>Converting the model</source>
        <translation>正在转换模型</translation>
    </message>
    <message>
        <source>Compiling it for this Mac</source>
        <translation>正在为此 Mac 编译</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>正在试用</translation>
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
        <source>Neural Engine</source>
        <translation>神经网络引擎</translation>
    </message>
    <message>
        <source>Apple graphics through Core ML</source>
        <translation>通过 Core ML 使用 Apple 图形处理器</translation>
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
