// Looks at the safety texts of this page as a person would. `eyes.py` says how; every answer is a list of complaints.
window.eyes = (() => {
  const LEAST_CONTRAST = 3.8; // The gate asks for 4.5 by computed colours; the edges of letters are always fainter.
  const LEAST_INK = 0.5; // Of the ink that the same word leaves on a bare canvas.
  const MOST_NOISE = 0.12; // Of the ground of a word that is not of one colour: another text lies there.
  const LEAST_HEIGHT = 11.5;
  const MOST_OVERLAP = 0.3;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '::highlight(without-ink) { color: transparent; -webkit-text-fill-color: transparent; text-shadow: none; }'
  );
  document.adoptedStyleSheets = [sheet];
  let words = [];
  let stops = [];
  let stand = 0;

  const settle = () => {
    for (const motion of document.getAnimations()) {
      try {
        motion.finish();
      } catch {
        motion.pause();
      }
    }
  };

  // Every word of every safety text, with the pieces that it takes up.
  const read = () => {
    const found = [];
    for (const block of document.querySelectorAll('[data-safety]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of node.data.matchAll(/\S+/g)) {
          const range = new Range();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          found.push({ block, node, text: match[0], range });
        }
      }
    }
    return found;
  };

  // Puts a stylesheet on the page, or leaves it in its own.
  const wear = (css) => {
    CSS.highlights.clear();
    if (css !== null) document.querySelector('style').textContent = css;
    settle();
    stand = window.scrollY;
    window.scrollTo(0, 0);
    words = read();
    const complaints = stand > 1 ? [`the page opens ${stand}px down`] : [];
    for (const word of words) {
      word.isSeen = false;
      word.why = 'it is never within the window';
      const boxes = [...word.range.getClientRects()];
      if (!boxes.length) {
        complaints.push(`“${word.text}” takes no room`);
      }
    }
    return complaints;
  };

  // Whether a reader can scroll down: what a script can do, a person may not.
  const isStuck = () => {
    const [root, body] = [getComputedStyle(document.documentElement), getComputedStyle(document.body)];
    const rules = root.overflowY === 'visible' && root.overflowX === 'visible' ? body : root;
    return ['hidden', 'clip'].includes(rules.overflowY) || rules.touchAction === 'none';
  };

  const steps = () => {
    stops = [];
    let from = -Infinity;
    const tops = words
      .map((word) => word.range.getBoundingClientRect())
      .sort((one, other) => one.top - other.top);
    for (const { top, bottom } of tops) {
      if (bottom > from + innerHeight) {
        from = top - 8;
        stops.push(from + scrollY);
      }
    }
    return isStuck() ? 1 : Math.min(stops.length, 60);
  };

  const goTo = (step) => {
    CSS.highlights.clear();
    window.scrollTo(0, isStuck() ? 0 : stops[step]);
    for (const word of words) {
      word.boxes = [...word.range.getClientRects()].filter((box) => box.width && box.height);
    }
    judgePlaces();
  };

  const takeInk = () => {
    CSS.highlights.set('without-ink', new Highlight(...words.map((word) => word.range)));
  };

  const isWithin = (box) =>
    box.left >= -0.5 && box.top >= -0.5 && box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5;

  const visible = () => words.filter((word) => word.boxes.length && word.boxes.every(isWithin));

  let clashes = new Set();
  const judgePlaces = () => {
    const boxes = visible().flatMap((word) =>
      word.boxes.map((box) => ({
        word,
        left: box.left,
        right: box.right,
        top: box.top + box.height / 4,
        bottom: box.bottom - box.height / 4,
      }))
    );
    for (const [number, one] of boxes.entries()) {
      for (const other of boxes.slice(number + 1)) {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (wide <= 0 || high <= 0 || one.word === other.word) continue;
        const area = (box) => (box.right - box.left) * (box.bottom - box.top);
        if ((wide * high) / Math.min(area(one), area(other)) > MOST_OVERLAP) {
          clashes.add(`“${one.word.text}” and “${other.word.text}” lie over each other`);
        }
      }
    }
  };

  const linear = (part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const table = Float64Array.from({ length: 256 }, (_, part) => linear(part));
  const luminance = (data, at) => 0.2126 * table[data[at]] + 0.7152 * table[data[at + 1]] + 0.0722 * table[data[at + 2]];
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

  const picture = async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };

  // How much ink a word leaves where nothing is in its way, in physical pixels.
  const inks = new Map();
  const expected = (word, density) => {
    const style = getComputedStyle(word.node.parentElement);
    const scale = density * (word.node.parentElement.currentCSSZoom ?? 1);
    const font = `${style.fontStyle} ${style.fontWeight} ${parseFloat(style.fontSize)}px ${style.fontFamily}`;
    const text = style.textTransform === 'uppercase' ? word.text.toUpperCase() : word.text;
    const key = `${font} ${scale} ${text}`;
    if (!inks.has(key)) {
      const canvas = new OffscreenCanvas(1200, 160);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context.scale(scale, scale);
      context.font = font;
      context.fillText(text, 4, 50);
      const { data } = context.getImageData(0, 0, 1200, 160);
      let count = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at] > 96) count += 1;
      inks.set(key, count);
    }
    return inks.get(key);
  };

  // Where a reader has colours of their own, browsers paint a plate behind each text: there the computed colours count.
  const shades = (text) => {
    const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
    return { alpha, light: luminance([red, green, blue], 0) };
  };
  const judgeColours = (word) => {
    let holder = word.node.parentElement;
    const ink = shades(getComputedStyle(holder).color);
    let ground = shades(getComputedStyle(holder).backgroundColor);
    while (ground.alpha < 1 && holder.parentElement) {
      holder = holder.parentElement;
      ground = shades(getComputedStyle(holder).backgroundColor);
    }
    const ratio = contrast(ink.light, ground.light);
    return ink.alpha < 1 || ratio < 4.5 ? `its contrast is ${ratio.toFixed(2)} in the reader's own colours` : '';
  };

  const judge = (word, painted, bare) => {
    if (matchMedia('(forced-colors: active)').matches) return judgeColours(word);
    const scale = painted.width / innerWidth;
    let ink = 0;
    let best = 1;
    let area = 0;
    const grounds = new Map();
    for (const box of word.boxes) {
      if (box.height / 1.1 < LEAST_HEIGHT) return `it is ${box.height.toFixed(1)}px high`;
      const [left, right] = [Math.floor(box.left * scale), Math.ceil(box.right * scale)];
      const [top, bottom] = [Math.floor(box.top * scale), Math.ceil(box.bottom * scale)];
      for (let y = Math.max(0, top); y < Math.min(bottom, painted.height); y += 1) {
        for (let x = Math.max(0, left); x < Math.min(right, painted.width); x += 1) {
          const at = 4 * (y * painted.width + x);
          const ground = luminance(bare.data, at);
          const key = Math.round(ground * 64);
          grounds.set(key, (grounds.get(key) ?? 0) + 1);
          area += 1;
          const ratio = contrast(luminance(painted.data, at), ground);
          if (ratio > 1.35) ink += 1;
          if (ratio > best) best = ratio;
        }
      }
    }
    const wanted = expected(word, scale);
    if (ink < LEAST_INK * wanted) return `only ${ink} of ${wanted} points of it are painted`;
    if (best < LEAST_CONTRAST) return `its contrast is ${best.toFixed(2)}`;
    const common = [...grounds].sort((one, other) => other[1] - one[1])[0][0];
    let plain = 0;
    for (const [key, count] of grounds) if (Math.abs(key - common) <= 3) plain += count;
    if (1 - plain / area > MOST_NOISE) return `${Math.round(100 - (100 * plain) / area)}% of its ground is painted over`;
    return '';
  };

  const compare = async (one, other) => {
    const [painted, bare] = [await picture(one), await picture(other)];
    for (const word of visible()) {
      const why = judge(word, painted, bare);
      word.isSeen ||= !why;
      word.why = why;
    }
    return [];
  };

  // What is known once every step was looked at: words that no step showed, links that something lies over.
  const place = (isPhone) => {
    const complaints = words
      .filter((word) => !word.isSeen && word.range.getClientRects().length)
      .map((word) => `“${word.text}” of ${word.block.dataset.safety}: ${word.why}`);
    complaints.push(...clashes);
    clashes = new Set();
    CSS.highlights.clear();
    for (const link of document.querySelectorAll('[data-safety] a')) {
      link.scrollIntoView({ block: 'center', inline: 'nearest' });
      for (const box of link.getClientRects()) {
        if (!box.width || !box.height) continue;
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!hit || hit.closest('a') !== link) {
          complaints.push(`the link “${link.textContent}” is not what a touch meets, but ${hit ? hit.tagName : 'nothing'}`);
        }
      }
    }
    window.scrollTo(0, 0);
    if (isPhone) {
      const box = document.querySelector('[data-safety="crisis"]').getBoundingClientRect();
      if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) {
        complaints.push(`the first block is not within the first screen: ${Math.round(box.top)} to ${Math.round(box.bottom)}`);
      }
    }
    return complaints;
  };

  return { wear, steps, goTo, takeInk, compare, place };
})();
