// Sets the theme before the first paint, so that a dark room sees no white flash. A file and not inline: the page's policy allows no inline script.
(function () {
  var stored = null;
  try { stored = localStorage.getItem('busbar-theme'); } catch (e) { /* storage is off: follow the system */ }
  var dark = stored ? stored === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.className = dark ? 'dark' : 'light';
})();
