// Draws each <figure data-chart="bar|line"> from the table inside it, when it comes into view. The table stays: it is what
// screen readers read. First column: categories. Every further column: one series, named by its heading. An empty cell is
// absent, not zero; one with data-number is that number, however the page writes it. What a figure may say beside:
//   data-series="bar none right"  how each column is drawn: bar, line, not at all, or as a line on an axis of percent
//   data-colours="accent good"    names of the colours of the series drawn
//   data-stack                    bars stand on one another
//   data-flip                     bars lie; for long names
//   data-max, data-unit           of the axis; data-right: the unit of the right one
"use strict";

(() => {
  const self = document.querySelector("script[data-echarts]");
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  if (!self || figures.length === 0) return;

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const drawn = new Set();
  const FEW = 8;
  // Numbers as the page's language writes them; all words come from the page.
  const written = new Intl.NumberFormat(document.documentElement.lang || "en");
  let library;

  function colour(name) {
    const span = document.createElement("span");
    span.style.color = `var(--${name})`;
    document.body.append(span);
    const found = getComputedStyle(span).color;
    span.remove();
    return found;
  }

  function number(cell) {
    const text = (cell.dataset.number ?? cell.textContent).replace(/[^0-9.\-]/g, "");
    return text === "" ? null : Number(text);
  }

  // Room is made at once, so that nothing jumps when a chart is drawn.
  function box(figure) {
    let made = figure.querySelector(".chart");
    if (!made) {
      made = document.createElement("div");
      made.className = "chart";
      made.setAttribute("aria-hidden", "true");
      if (figure.dataset.flip !== undefined) made.style.height = `${60 + 44 * rows(figure).length}px`;
      figure.prepend(made);
    }
    return made;
  }

  const rows = (figure) => [...figure.querySelector("table").tBodies[0].rows];

  function columns(figure) {
    const kinds = (figure.dataset.series ?? "").split(" ");
    return [...figure.querySelector("table").tHead.rows[0].cells]
      .slice(1)
      .map((cell, i) => ({ name: cell.textContent.trim(), at: i + 1, kind: kinds[i] || figure.dataset.chart }))
      .filter((column) => column.kind !== "none");
  }

  function draw(figure) {
    const made = box(figure);
    const shown = columns(figure);
    const lines = rows(figure);
    const flip = figure.dataset.flip !== undefined;
    const { max, unit, right } = figure.dataset;
    const ink = colour("ink-2");
    const label = (of) => ({ color: ink, formatter: (value) => (of ? `${written.format(value)} ${of}` : written.format(value)), hideOverlap: true });
    const line = { axisLine: { lineStyle: { color: ink } }, splitLine: { lineStyle: { color: colour("line") } } };
    const narrow = made.clientWidth < 480;
    const categories = {
      type: "category",
      data: lines.map((row) => row.cells[0].textContent.trim()),
      inverse: flip,
      ...line,
      axisLabel: flip
        ? { color: ink, width: narrow ? 110 : 260, overflow: "break", lineHeight: 14, interval: 0 }
        : { color: ink, hideOverlap: true, interval: lines.length <= FEW ? 0 : "auto", rotate: narrow && lines.length > FEW / 2 && lines.length <= FEW ? 40 : 0 },
    };
    // Lines show changes, so their axis begins near them; bars show amounts, and theirs begins at nothing.
    const near = ({ min }) => Math.max(0, Math.floor(min / 10) * 10 - 10);
    const onlyLines = shown.every(({ kind }) => kind === "line");
    const measures = [{ type: "value", min: onlyLines ? near : 0, max: max ? Number(max) : undefined, minInterval: 1, ...line, axisLabel: label(unit) }];
    if (right !== undefined) {
      measures.push({ type: "value", min: 0, max: 100, ...line, splitLine: { show: false }, axisLabel: label(right) });
    }
    echarts.getInstanceByDom(made)?.dispose();
    echarts.init(made).setOption({
      animation: false,
      color: (figure.dataset.colours ?? "accent partly good bad").split(" ").map(colour),
      textStyle: { color: ink, fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: 12, top: shown.length > 1 ? 40 : 12, bottom: 8, containLabel: true },
      legend: shown.length > 1 ? { top: 0, type: "scroll", textStyle: { color: ink }, pageTextStyle: { color: ink } } : undefined,
      tooltip: { trigger: "axis", renderMode: "richText", confine: true, valueFormatter: (value) => (value == null ? "–" : written.format(value)) },
      xAxis: flip ? measures : categories,
      yAxis: flip ? categories : measures,
      series: shown.map(({ name, at, kind }, i) => ({
        name,
        type: kind === "bar" ? "bar" : "line",
        yAxisIndex: kind === "right" ? 1 : 0,
        stack: figure.dataset.stack === undefined || kind !== "bar" ? undefined : "all",
        barMaxWidth: 36,
        // Lines differ in their dashes and points too, not in colour alone.
        lineStyle: { type: ["solid", "dashed", "dotted"][i % 3] },
        symbol: ["circle", "rect", "triangle"][i % 3],
        symbolSize: 6,
        connectNulls: false,
        data: lines.map((row) => number(row.cells[at])),
      })),
    });
    drawn.add(figure);
  }

  function load() {
    library ??= new Promise((loaded) => {
      const script = document.createElement("script");
      script.src = self.dataset.echarts;
      script.onload = loaded;
      document.head.append(script);
    });
    return library;
  }

  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        seen.unobserve(entry.target);
        load().then(() => draw(entry.target));
      }
    }
  }, { rootMargin: "400px" });

  for (const figure of figures) {
    box(figure);
    seen.observe(figure);
  }
  const redraw = () => drawn.forEach(draw);
  dark.addEventListener("change", redraw);
  // A phone's address bar comes and goes; only the width matters.
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) {
      width = innerWidth;
      redraw();
    }
  });
  // Paper is white, and shows what was not in view yet.
  addEventListener("beforeprint", () => {
    document.documentElement.style.colorScheme = "light";
    if (globalThis.echarts) figures.forEach(draw);
  });
  addEventListener("afterprint", () => {
    document.documentElement.style.colorScheme = "";
    redraw();
  });
})();
