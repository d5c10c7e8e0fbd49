(() => {
  "use strict";
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const card = document.getElementById("card");
  const phone = matchMedia("(max-width: 40rem)");
  const marks = { q: "lit", s: "lit-source", c: "lit-cue" };
  let shown = "";
  let pinned = false;

  const piecesOf = (letter, number) => all("[data-" + letter + '~="' + number + '"]');
  const innermost = (piece) => piece.dataset.q.split(" ").pop();

  function place() {
    const pieces = piecesOf("q", shown);
    const rects = pieces.flatMap((piece) => Array.from(piece.getClientRects()));
    if (phone.matches) {
      card.style.top = card.style.left = "";
      const past = Math.max(...rects.map((r) => r.bottom)) - (innerHeight - card.offsetHeight) + 12;
      const hidden = Math.min(past, Math.min(...rects.map((r) => r.top)) - 12);
      if (hidden > 0 && pinned) {
        scrollBy(0, hidden);
      }
      return;
    }
    const top = Math.min(...rects.map((r) => r.top));
    const bottom = Math.max(...rects.map((r) => r.bottom));
    const left = Math.min(...rects.map((r) => r.left));
    const below = bottom + card.offsetHeight + 14 < innerHeight || top < card.offsetHeight + 14;
    const wide = document.documentElement.clientWidth;
    card.style.top = scrollY + (below ? bottom + 10 : top - card.offsetHeight - 10) + "px";
    card.style.left = Math.max(12, Math.min(left, wide - card.offsetWidth - 12)) + "px";
  }

  function hide() {
    for (const style of Object.values(marks)) {
      all("." + style).forEach((piece) => piece.classList.remove(style));
    }
    all(".on").forEach((one) => one.classList.remove("on"));
    card.hidden = true;
    shown = "";
    pinned = false;
  }

  function show(number, pin) {
    if (number !== shown) {
      hide();
      shown = number;
      pinned = pin;
      for (const [letter, style] of Object.entries(marks)) {
        piecesOf(letter, number).forEach((piece) => piece.classList.add(style));
      }
      all('[data-pin="' + number + '"], #s' + number).forEach((one) => one.classList.add("on"));
      const facts = document.getElementById("d" + number).cloneNode(true);
      facts.removeAttribute("id");
      card.replaceChildren(facts);
      card.hidden = false;
      place();
      bring(document.getElementById("s" + number));
    }
    pinned = pinned || pin;
  }

  /** Scrolls the list, and nothing else, to a statement. */
  function bring(statement) {
    const list = statement.closest("aside");
    if (list.scrollHeight > list.clientHeight + 4) {
      const from = statement.getBoundingClientRect().top - list.getBoundingClientRect().top;
      list.scrollTop += from - list.clientHeight / 3;
    }
  }

  function filter(who) {
    all(".filter button").forEach((b) => b.setAttribute("aria-pressed", b.dataset.by === who));
    all(".by").forEach((section) => { section.hidden = who !== "" && section.dataset.by !== who; });
    const left = new Set(all(".by:not([hidden]) li").map((li) => li.id.slice(1)));
    all("article [data-q]").forEach((piece) =>
      piece.classList.toggle("dim", !piece.dataset.q.split(" ").some((n) => left.has(n))));
    all(".pin").forEach((pin) => pin.classList.toggle("dim", !left.has(pin.dataset.pin)));
    hide();
  }

  function name(button) {
    const on = button.getAttribute("aria-pressed") !== "true";
    all("[data-name]").forEach((b) => b.setAttribute("aria-pressed", on && b === button));
    all(".lit-name").forEach((piece) => piece.classList.remove("lit-name"));
    if (on) {
      const pieces = piecesOf("e", button.dataset.name);
      pieces.forEach((piece) => piece.classList.add("lit-name"));
      pieces[0]?.scrollIntoView({ block: "center" });
    }
  }

  function step(by) {
    const pins = all(".pin:not(.dim)");
    const here = pins.findIndex((pin) => pin.dataset.pin === shown);
    const next = pins[here < 0 ? (by > 0 ? 0 : pins.length - 1) : here + by];
    next?.focus();
    next?.scrollIntoView({ block: "center" });
  }

  function follow() {
    const to = /^#([qs])(\d+)$/.exec(location.hash);
    if (to && document.getElementById("d" + to[2])) {
      show(to[2], true);
    }
  }

  document.addEventListener("mouseover", (event) => {
    const piece = event.target.closest("article [data-q], .pin");
    if (piece && !pinned) {
      show(piece.dataset.pin || innermost(piece), false);
    } else if (!piece && shown && !pinned) {
      hide();
    }
  });
  document.addEventListener("focusin", (event) => {
    const pin = event.target.closest(".pin");
    const words = event.target.closest(".words");
    if (pin) {
      hide();
      show(pin.dataset.pin, false);
    } else if (words) {
      hide();
    }
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const piece = event.target.closest("article [data-q]");
    const words = event.target.closest(".words");
    if (button && button.dataset.by !== undefined) {
      filter(button.dataset.by);
    } else if (button) {
      name(button);
    } else if (words) {
      hide();
      show(words.closest("li").id.slice(1), true);
    } else if (piece) {
      const number = innermost(piece);
      const again = pinned && shown === number;
      hide();
      if (!again) {
        show(number, true);
      }
    } else if (!event.target.closest("a")) {
      hide();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape") {
      hide();
    } else if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    }
  });
  addEventListener("hashchange", follow);
  addEventListener("resize", () => { if (shown) { place(); } });
  follow();
})();
