/** Pages as sites write them, of our own making. */

const BODY = `
  <p>Two men were killed at the border near Velmport on Thursday, the governor said, after guards and
  smugglers had fired at each other for most of the night.</p>
  <figure><img src="a.jpg" alt="A post"><figcaption>Guards at the post. Ada Brook/Velm Pictures</figcaption></figure>
  <p>The guards had been warned, Governor Omid Rahimi told reporters. &ldquo;We&nbsp;knew that they would
  come,&rdquo; he said.</p>
  <div class="share-tools"><a href="#">Share</a> <a href="#">Tweet</a></div>
  <p>Advertisement</p>
  <p>Read more: <a href="/2023/11/02/other">What happened in November</a></p>
  <h2>A quiet stretch</h2>
  <p>Until this week, the stretch had been quiet for three years, and most of the posts along the river
  were to be given up in the spring, according to a plan of the ministry.</p>
  <ul><li>Seven posts are left.</li><li>Two of them have no road.</li></ul>`;

/** What is to be read of it. */
export const TEXT = `Two men were killed at the border near Velmport on Thursday, the governor said, after guards and smugglers had fired at each other for most of the night.

The guards had been warned, Governor Omid Rahimi told reporters. “We knew that they would come,” he said.

A quiet stretch

Until this week, the stretch had been quiet for three years, and most of the posts along the river were to be given up in the spring, according to a plan of the ministry.

Seven posts are left.

Two of them have no road.`;

const AROUND = `
  <nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>`;
const BELOW = `
  <aside class="related"><h3>Related</h3><a href="/1">Ministry denies plan</a> <a href="/2">A river in winter</a></aside>
  <footer>© 2024 First Daily. All rights reserved.</footer>`;

/** A page of a news site, with all it says in JSON-LD. */
export const JSON_LD_PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><title>Guards repel raid | World | First Daily</title>
<link rel="canonical" href="https://firstdaily.example/world/guards-repel-raid">
<meta name="description" content="Two men killed.">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "@id": "#site", "name": "First Daily", "url": "https://firstdaily.example/"},
  {"@type": "Organization", "@id": "#publisher", "name": "First Daily"},
  {"@type": ["NewsArticle"], "headline": "Guards &#8216;repel&#8217; raid",
   "datePublished": "2024-03-07T09:30:00+03:30", "dateModified": "2024-03-08T11:00:00+03:30",
   "author": [{"@type": "Person", "name": "Ada Brook"}, {"@type": "Person", "name": "Omid Lind"}],
   "publisher": {"@id": "#publisher"}, "inLanguage": "en"}
]}
</script>
<script>document.title = "changed"; globalThis.wasRun = true;</script></head>
<body>${AROUND}<main><article>
  <header><h1>Guards ‘repel’ raid</h1><p class="byline">By Ada Brook and Omid Lind</p>
  <time datetime="2024-03-08T11:00:00+03:30">Updated 8 March 2024</time></header>
  <div class="article-body share-enabled">${BODY}</div>
</article></main>${BELOW}</body></html>`;

/** A page that tells Open Graph and the like only. */
export const OPEN_GRAPH_PAGE = `<html lang="en"><head>
<title>Guards repel raid - Second Daily</title>
<meta property="og:title" content="Guards repel raid">
<meta property="og:site_name" content="Second Daily">
<meta property="og:url" content="https://seconddaily.example/a/1">
<meta property="og:locale" content="en_US">
<meta property="article:published_time" content="2024-03-07T06:00:00Z">
<meta property="article:modified_time" content="2024-03-09T06:00:00Z">
<meta property="article:author" content="https://social.example/ada.brook">
<meta name="author" content="By Ada Brook">
</head><body>${AROUND}<div id="content"><h1>Guards repel raid</h1>${BODY}</div>${BELOW}</body></html>`;

/** A page that says nothing of itself. */
export const BARE_PAGE = `<html><head></head><body><div>${BODY}</div></body></html>`;

/** The same, cut off in the middle of its tags. */
export const BROKEN_PAGE = `<div class=story><p><b>${BODY.slice(0, -40)}</div></span></i><table><td><a href="`;

/** A page with the times of other articles around its own. */
export const DATES_PAGE = `<html><head><title>Guards repel raid</title></head><body>
<ul class="ticker"><li><time datetime="2024-03-09">9 March</time> <a href="/9">Rain</a></li></ul>
<article><header><h1>Guards repel raid</h1>
<time datetime="2024-03-07T09:30:00+03:30">7 March</time>
<time datetime="2024-03-08T10:00:00+03:30">changed 8 March</time></header>${BODY}</article>
<ul><li><time datetime="2023-11-02">2 November</time> <a href="/2">Wind</a></li></ul></body></html>`;

const POST = (time: string, head: string, text: string) =>
  `<article class="post"><time datetime="${time}">${time.slice(11, 16)}</time><h2>${head}</h2><p>${text}</p></article>`;

/** A live blog: several posts, each with a time of its own. */
export const LIVE_PAGE = `<html lang="en"><head><title>Raid at the border: live | First Daily</title>
<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Raid at the border: live",
"coverageStartTime": "2024-03-07T08:00:00+03:30", "publisher": {"name": "First Daily"}, "liveBlogUpdate": [
{"@type": "BlogPosting", "headline": "Governor speaks", "datePublished": "2024-03-07T10:00:00+03:30"}]}</script>
</head><body>${AROUND}<main><h1>Raid at the border: live</h1>
${POST("2024-03-07T10:00:00+03:30", "Governor speaks", "The governor has told reporters that two men were killed in the night, and that all the guards are safe and back at their post.")}
${POST("2024-03-07T09:00:00+03:30", "Shots heard", "People in Velmport say that they heard shots from the river for most of the night, but that it has been quiet since the morning.")}
</main></body></html>`;

/** A page whose text is put in by a script, and told to search engines. */
export const SCRIPTED_PAGE = `<html><head><script type="application/ld+json"><!--
{"@type": "https://schema.org/ReportageNewsArticle", "headline": "Guards repel raid",
 "datePublished": "March 7, 2024", "author": "Ada Brook", "publisher": "First Daily",
 "articleBody": "Two men were killed at the border on Thursday, the governor said.\\n\\nThe guards had been warned."};
--></script></head><body><div id="app">Loading</div></body></html>`;
