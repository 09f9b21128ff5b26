"use strict";

// The search: words of letters and digits, found by their beginning; Chinese, found by pairs of neighbouring characters.
(() => {
  const form = document.querySelector(".search");
  if (!form) {
    return;
  }
  const input = document.getElementById("query");
  const results = document.getElementById("results");
  const HAN = /\p{Script=Han}/u;
  const MOST = 12;
  const AROUND = 40;
  let index = null;

  const tokens = (text) => {
    const found = [];
    for (const run of text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) || []) {
      if (!HAN.test(run)) {
        found.push(...(run.match(/[^\p{Script=Han}]+/gu) || []));
      } else if (run.length === 1) {
        found.push(run);
      } else {
        for (let i = 0; i + 1 < run.length; i++) {
          found.push(run.slice(i, i + 2));
        }
      }
    }
    return found;
  };

  const build = () => {
    const postings = new Map();
    window.louyuSections.forEach((section, number) => {
      const add = (text, weight) => {
        for (const token of tokens(text)) {
          const sections = postings.get(token) || new Map();
          sections.set(number, (sections.get(number) || 0) + weight);
          postings.set(token, sections);
        }
      };
      add(section.h, 8);
      add(section.p, 4);
      add(section.x, 1);
    });
    return postings;
  };

  // Each token of the question with what it finds: a word also by its beginning, one Chinese character in any pair.
  const matching = (token) => {
    const sections = new Map();
    const single = HAN.test(token) && token.length === 1;
    for (const [word, found] of index) {
      if (word === token || (HAN.test(token) ? single && word.includes(token) : word.startsWith(token))) {
        found.forEach((weight, number) => sections.set(number, (sections.get(number) || 0) + weight));
      }
    }
    return sections;
  };

  const search = (question) => {
    const asked = tokens(question).map(matching);
    if (asked.length === 0) {
      return [];
    }
    const scores = new Map(asked[0]);
    for (const next of asked.slice(1)) {
      scores.forEach((score, number) => {
        if (next.has(number)) {
          scores.set(number, score + next.get(number));
        } else {
          scores.delete(number);
        }
      });
    }
    return [...scores].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([number]) => window.louyuSections[number]);
  };

  const excerpt = (text, question) => {
    const element = document.createElement("small");
    const word = question.trim().toLowerCase();
    const exact = text.toLowerCase().indexOf(word);
    const first = tokens(question)[0];
    const length = exact >= 0 ? word.length : first.length;
    const at = exact >= 0 ? exact : text.toLowerCase().indexOf(first);
    if (at < 0) {
      element.textContent = text.slice(0, 2 * AROUND);
      return element;
    }
    const start = Math.max(0, at - AROUND);
    const mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + length);
    element.append((start > 0 ? "…" : "") + text.slice(start, at), mark, text.slice(at + length, at + length + AROUND) + "…");
    return element;
  };

  const show = () => {
    const question = input.value;
    results.hidden = question.trim() === "" || tokens(question).length === 0;
    if (results.hidden || !window.louyuSections) {
      return;
    }
    index = index || build();
    const found = search(question);
    const summary = document.createElement("p");
    summary.textContent = found.length === 0 ? results.dataset.none : results.dataset.found + " " + found.length;
    results.replaceChildren(summary, ...found.slice(0, MOST).map((section) => {
      const link = document.createElement("a");
      link.href = section.u;
      link.append(section.h === section.p ? section.p : section.p + " › " + section.h, excerpt(section.x, question));
      return link;
    }));
  };

  const load = () => {
    if (!document.getElementById("search-index")) {
      const script = document.createElement("script");
      script.id = "search-index";
      script.src = "search-index.js";
      script.onload = show;
      document.head.append(script);
    }
  };

  form.hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = results.querySelector("a");
    if (first) {
      first.click();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape") {
      results.hidden = true;
    }
  });
  results.addEventListener("click", () => {
    results.hidden = true;
  });
})();
