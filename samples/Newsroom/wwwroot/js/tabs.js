// Tabs by the ARIA pattern: one of them in the order of the Tab key, arrows, Home and End move among them.
import { element } from "./dom.js";

/** Fills the host with tabs: { name, label, render(panel) } each; a panel is rendered when it is first shown. */
export function showTabs(host, label, tabs, selected, onSelect) {
  const list = element("div", { role: "tablist", "aria-label": label, class: "tablist" });
  const panels = element("div", { class: "panels" });
  const buttons = tabs.map(({ name, label: caption, render }) => {
    const panel = element("div", { role: "tabpanel", id: `panel-${name}`, "aria-labelledby": `tab-${name}`, tabindex: "0", hidden: true, class: "panel" });
    const button = element("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": panel.id, "aria-selected": "false", tabindex: "-1", onclick: () => select(button) }, caption);
    button.dataset.name = name;
    button.panel = panel;
    button.render = () => { button.render = () => {}; render(panel); };
    list.append(button);
    panels.append(panel);
    return button;
  });

  function select(chosen, focus = false) {
    for (const button of buttons) {
      const on = button === chosen;
      button.setAttribute("aria-selected", String(on));
      button.tabIndex = on ? 0 : -1;
      button.panel.hidden = !on;
    }
    chosen.render();
    if (focus) chosen.focus();
    chosen.scrollIntoView({ block: "nearest", inline: "nearest" });
    onSelect(chosen.dataset.name);
  }

  list.addEventListener("keydown", event => {
    const place = buttons.indexOf(document.activeElement);
    const forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const next = { [forward]: place + 1, [backward]: place - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (place < 0 || next === undefined) return;
    event.preventDefault();
    select(buttons[(next + buttons.length) % buttons.length], true);
  });

  host.replaceChildren(list, panels);
  host.hidden = false;
  select(buttons.find(button => button.dataset.name === selected) ?? buttons[0]);
}
