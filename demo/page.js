// The page's own switches: text size, contrast, language, and a button that copies the snippet.
document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.size) document.body.style.fontSize = `${button.dataset.size}px`;
  if ('contrast' in button.dataset) document.documentElement.classList.toggle('contrast');
  if (button.dataset.show) {
    const shown = button.dataset.show.split(' ');
    for (const article of document.querySelectorAll('[data-lang]'))
      article.hidden = !shown.includes(article.dataset.lang);
    for (const other of document.querySelectorAll('[data-show]'))
      other.setAttribute('aria-pressed', String(other === button));
    document.documentElement.lang = shown[0];
  }
  if (button.dataset.copy) {
    const text = document.getElementById(button.dataset.copy).textContent;
    navigator.clipboard?.writeText(text);
    button.textContent = '✓';
  }
});
const wanted = new URLSearchParams(location.search).get('lang');
if (wanted)
  document.querySelector(`[data-show="${wanted === 'both' ? 'pl en' : wanted === 'en' ? 'en' : 'pl'}"]`).click();
