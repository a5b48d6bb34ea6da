// Draws each <figure data-chart="bar|line"> from the table inside it, when it comes into view. The table stays: it is what
// screen readers read. First column: categories. Every further column: one series, named by its heading. An empty cell is
// absent, not zero; one with data-number is that number, however the page writes it. What a figure may say beside:
//   data-series="bar none right"  how each column is drawn: bar, line, not at all, or as a line on an axis of percent
//   data-colours="accent good"    names of the colours of the series drawn
//   data-stack                    bars stand on one another
//   data-flip                     bars lie; for long names
//   data-names                    categories are names, none of which may be left out: bars lie where they have no room
//   data-max, data-unit           of the axis; data-right: the unit of the right one
// Everything is as large as the page's text, which a person may have chosen, and as wide as the page leaves room.
"use strict";

(() => {
  const self = document.querySelector("script[data-echarts]");
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  if (!self || figures.length === 0) return;

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  const drawn = new Set();
  const NAMES = "";
  // Of a legend's entries: the mark and the gap, in letters' heights, and the space between mark and name, in pixels.
  const LEGEND = { mark: 2, gap: 0.8, space: 5 };
  // What the library hatches bars beside or on one another with, so that they differ not in colour alone: nothing, slanting
  // lines, dots, lying lines, and their opposites.
  const HATCHES = [
    { color: "transparent" },
    { dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: -Math.PI / 4 },
    { symbol: "circle", symbolSize: 0.5, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0] },
    { dashArrayX: [1, 0], dashArrayY: [1.5, 4], rotation: 0 },
    { dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: Math.PI / 4 },
  ];
  // Numbers as the page's language writes them; all words come from the page.
  const written = new Intl.NumberFormat(document.documentElement.lang || "en");
  let library;

  function colour(name) {
    const span = document.createElement("span");
    // Where the system replaces colours, the page's names stand for the system's; left to itself, every one would be black.
    span.style.forcedColorAdjust = "none";
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

  const pen = document.createElement("canvas").getContext("2d");
  const wide = (text) => pen.measureText(text).width;

  // The page's small print, and the pen that measures it.
  function type() {
    const size = 0.75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    const family = getComputedStyle(document.body).fontFamily;
    pen.font = `${size}px ${family}`;
    return { size, family };
  }

  // How many lines a text takes at most; the library breaks it.
  const lineCount = (text, width) => text.split(/\s+/).reduce((sum, word) => sum + Math.max(1, wide(word) / width) - 1, 0) + wide(text) / width + 1;

  // How many rows the names of series take beside their marks.
  function legendRows(names, width, size) {
    let full = 1;
    let used = 0;
    for (const name of names) {
      const taken = LEGEND.mark * size + LEGEND.space + wide(name) + LEGEND.gap * size;
      if (used > 0 && used + taken - LEGEND.gap * size > width - 4) {
        full++;
        used = 0;
      }
      used += taken;
    }
    return full;
  }

  const rows = (figure) => [...figure.querySelector("table").tBodies[0].rows];

  function columns(figure) {
    const kinds = (figure.dataset.series ?? "").split(" ");
    return [...figure.querySelector("table").tHead.rows[0].cells]
      .slice(1)
      .map((cell, i) => ({ name: cell.textContent.trim(), at: i + 1, kind: kinds[i] || figure.dataset.chart }))
      .filter((column) => column.kind !== "none");
  }

  // Where everything goes, in a box of this width. Bars that lie have their names beside them, or above where that is narrow.
  function plan(figure, width) {
    const { size, family } = type();
    const shown = columns(figure);
    const lines = rows(figure);
    const names = lines.map((row) => row.cells[0].textContent.trim());
    const { flip: lie, names: named, stack, right } = figure.dataset;
    const line = 1.3 * size;
    const legend = shown.length > 1 ? legendRows(shown.map(({ name }) => name), width, size) : 0;
    const top = legend === 0 ? size : legend * 1.4 * size + (legend - 1) * LEGEND.gap * size + 1.4 * size;
    const each = (width - 20 - 4 * size * (right === undefined ? 1 : 2)) / names.length;
    const tight = named !== undefined && names.some((name) => name.split(/\s+/).some((word) => wide(word) > each - 6));
    const flip = lie !== undefined || tight;
    const above = flip && width < 40 * size;
    const room = above ? width - 20 - 2.5 * size : Math.min(0.4 * width, 4 + Math.max(...names.map(wide)));
    const tallest = line * Math.max(...names.map((name) => Math.ceil(wide(name) <= room ? 1 : lineCount(name, room))));
    const bars = stack === undefined ? shown.length : 1;
    const band = above ? tallest + (bars + 1.4) * size : Math.max(tallest + 0.8 * size, (1.1 * bars + 1.4) * size);
    return { size, family, shown, lines, names, line, legend, top, flip, above, room, tallest, band, each };
  }

  // Room is made at once, so that nothing jumps when a chart is drawn.
  function box(figure) {
    let made = figure.querySelector(".chart");
    if (!made) {
      made = document.createElement("div");
      made.className = "chart";
      made.setAttribute("aria-hidden", "true");
      figure.prepend(made);
    }
    const { flip, top, band, lines, size, legend } = plan(figure, made.clientWidth);
    const more = Math.max(0, legend - 1) * (1.4 + LEGEND.gap) * size;
    made.style.height = flip ? `${top + band * lines.length + 2.5 * size}px` : `calc(15rem + ${more}px)`;
    return made;
  }

  // An element like those of the page, so that a long name finds its place.
  function tip(points) {
    const made = document.createElement("div");
    made.className = "chart-tip";
    made.append(points[0].name);
    for (const { color, seriesName, value } of points.filter((point) => point.seriesName !== NAMES)) {
      const line = document.createElement("div");
      const mark = document.createElement("span");
      const figure = document.createElement("b");
      mark.style.background = color;
      figure.textContent = value == null ? "–" : written.format(value);
      line.append(mark, `${seriesName} `, figure);
      made.append(line);
    }
    return made;
  }

  // The names of bars that lie, each on a bar of its own above them that has no length.
  function namesAbove({ names, size, line, room, tallest }, ink) {
    return {
      name: NAMES,
      type: "bar",
      silent: true,
      clip: false,
      barWidth: tallest,
      data: names.map(() => 0),
      label: {
        show: true,
        position: [0, "50%"],
        verticalAlign: "middle",
        color: ink,
        textBorderColor: colour("sheet"),
        textBorderWidth: 4,
        fontSize: size,
        lineHeight: line,
        width: room,
        overflow: "break",
        formatter: ({ dataIndex }) => names[dataIndex],
      },
    };
  }

  function draw(figure) {
    const made = box(figure);
    const planned = plan(figure, made.clientWidth);
    const { size, shown, lines, flip, above } = planned;
    const { max, unit, right, names } = figure.dataset;
    const ink = colour("ink-2");
    const letters = { color: ink, fontSize: size, lineHeight: planned.line };
    const label = (of) => ({ ...letters, formatter: (value) => (of ? `${written.format(value)} ${of}` : written.format(value)), hideOverlap: true });
    const line = { axisLine: { lineStyle: { color: ink } }, splitLine: { lineStyle: { color: colour("line") } } };
    const categories = {
      type: "category",
      data: planned.names,
      inverse: flip,
      ...line,
      axisTick: { show: !flip },
      axisLabel: flip
        ? { ...letters, show: !above, interval: 0, width: planned.room, overflow: "break" }
        : names === undefined
          ? { ...letters, hideOverlap: true }
          : { ...letters, interval: 0, width: planned.each - 6, overflow: "break" },
    };
    // Lines show changes, so their axis begins near them; bars show amounts, and theirs begins at nothing.
    const near = ({ min }) => Math.max(0, Math.floor(min / 10) * 10 - 10);
    const onlyLines = shown.every(({ kind }) => kind === "line");
    const few = flip && made.clientWidth - (above ? 0 : planned.room) < 26 * size;
    const measures = [{ type: "value", min: onlyLines ? near : 0, max: max ? Number(max) : undefined, minInterval: 1, splitNumber: few ? 2 : 5, ...line, axisLabel: label(unit) }];
    if (right !== undefined) {
      measures.push({ type: "value", min: 0, max: 100, ...line, splitLine: { show: false }, axisLabel: label(right) });
    }
    const drawing = shown.map(({ name, at, kind }, i) => ({
      name,
      type: kind === "bar" ? "bar" : "line",
      yAxisIndex: kind === "right" ? 1 : 0,
      stack: figure.dataset.stack === undefined || kind !== "bar" ? undefined : "all",
      barWidth: above ? 0.9 * size : undefined,
      barGap: above ? "10%" : undefined,
      barMaxWidth: 3 * size,
      // Lines differ in their dashes and points.
      lineStyle: { type: ["solid", "dashed", "dotted"][i % 3] },
      symbol: ["circle", "rect", "triangle"][i % 3],
      symbolSize: size / 2,
      connectNulls: false,
      data: lines.map((row) => number(row.cells[at])),
    }));
    const colours = (figure.dataset.colours ?? "accent partly good bad").split(" ").map(colour);
    echarts.getInstanceByDom(made)?.dispose();
    echarts.init(made).setOption({
      animation: false,
      aria: {
        enabled: true,
        label: { enabled: false },
        decal: { show: true, decals: (above ? [HATCHES[0], ...HATCHES] : HATCHES).map((each) => ({ color: colour("sheet"), ...each })) },
      },
      color: above ? [ink, ...colours] : colours,
      textStyle: { color: ink, fontFamily: planned.family, fontSize: size },
      grid: { left: 8, right: 12, top: planned.top, bottom: 8, containLabel: true },
      legend: shown.length > 1
        ? { top: 2, padding: 0, itemGap: LEGEND.gap * size, itemWidth: LEGEND.mark * size, itemHeight: size, textStyle: { ...letters, lineHeight: 1.4 * size }, data: shown.map(({ name }) => name) }
        : undefined,
      tooltip: { trigger: "axis", confine: true, transitionDuration: 0, padding: 8, backgroundColor: colour("sheet"), borderColor: colour("field-line"), formatter: tip },
      xAxis: flip ? measures : categories,
      yAxis: flip ? categories : measures,
      series: above ? [namesAbove(planned, ink), ...drawing] : drawing,
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
  forced.addEventListener("change", redraw);
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
