// Draws each <figure data-chart="bar|line"> from the table inside it. The table stays: it is what screen readers read.
// First column: categories. Every further column: one series, named by its heading. An empty cell is absent, not zero.
"use strict";

(() => {
  const self = document.querySelector("script[data-echarts]");
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  if (!self || figures.length === 0) return;

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const colour = (name) => getComputedStyle(probe(name)).color;

  function probe(name) {
    const span = document.createElement("span");
    span.style.color = `var(--${name})`;
    document.body.append(span);
    queueMicrotask(() => span.remove());
    return span;
  }

  function number(cell) {
    const text = (cell.dataset.number ?? cell.textContent).replace(/[^0-9.\-]/g, "");
    return text === "" ? null : Number(text);
  }

  function draw(figure) {
    const table = figure.querySelector("table");
    const names = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows];
    let box = figure.querySelector(".chart");
    if (!box) {
      box = document.createElement("div");
      box.className = "chart";
      box.setAttribute("aria-hidden", "true");
      figure.prepend(box);
    }
    echarts.getInstanceByDom(box)?.dispose();
    const ink = colour("ink-2");
    const palette = ["accent", "partly", "good", "bad"].map(colour);
    const axis = { axisLabel: { color: ink }, axisLine: { lineStyle: { color: ink } }, splitLine: { lineStyle: { color: colour("line") } } };
    echarts.init(box).setOption({
      animation: false,
      color: palette,
      textStyle: { color: ink },
      grid: { left: 8, right: 12, top: names.length > 1 ? 34 : 12, bottom: 8, containLabel: true },
      legend: names.length > 1 ? { top: 0, textStyle: { color: ink } } : undefined,
      tooltip: { trigger: "axis", renderMode: "richText", confine: true },
      xAxis: { type: "category", data: rows.map((row) => row.cells[0].textContent.trim()), ...axis },
      yAxis: { type: "value", max: figure.dataset.max ? Number(figure.dataset.max) : undefined, ...axis },
      series: names.map((name, column) => ({
        name,
        type: figure.dataset.chart,
        stack: figure.dataset.stack === undefined ? undefined : "all",
        connectNulls: false,
        data: rows.map((row) => number(row.cells[column + 1])),
      })),
    });
  }

  const drawAll = () => figures.forEach(draw);
  const library = document.createElement("script");
  library.src = self.dataset.echarts;
  library.onload = () => {
    drawAll();
    dark.addEventListener("change", drawAll);
    addEventListener("resize", () => figures.forEach((figure) => echarts.getInstanceByDom(figure.querySelector(".chart"))?.resize()));
  };
  document.head.append(library);
})();
