// What is asked of a page in the browser. Each function gives a list of what is wrong, or what is to be compared.
window.checks = (() => {
  const FOCUSABLE = "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]"
  const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, td, th, caption, summary, figcaption"

  const all = (selector) => [...document.querySelectorAll(selector)]
  const shown = (selector) => all(selector).filter((element) => element.checkVisibility())
  const words = (text) => text.replace(/\s+/g, " ").trim()

  function named(element) {
    const name = element.getAttribute("aria-label") || element.id || words(element.textContent)
    return `<${element.localName}> ${name.slice(0, 80)}`
  }

  // The words that a reader sees, outside captions, pictures, what is folded away and the skip link.
  function text() {
    const style = document.createElement("style")
    style.textContent = ".skip, caption, figure, details { display: none !important }"
    document.head.append(style)
    const text = words(document.body.innerText)
    style.remove()
    return text
  }

  function structure() {
    const wrong = []
    const expect = (isGood, what) => isGood || wrong.push(what)
    expect(/^(en-GB|cy)$/.test(document.documentElement.lang), `lang is ${document.documentElement.lang}`)
    expect(document.title === words(document.querySelector("h1")?.textContent ?? ""), "the title is not the heading")
    expect(all("main").length === 1, "there is not one main landmark")
    expect(all("h1").length === 1, "there is not one h1")
    let last = 0
    for (const heading of all("h1, h2, h3, h4, h5, h6")) {
      const level = Number(heading.localName[1])
      expect(level <= last + 1, `${named(heading)} follows a heading of level ${last}`)
      last = level
    }
    const ids = all("[id]").map((element) => element.id)
    for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) {
      expect(false, `the id ${id} is there more than once`)
    }
    for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
      for (const element of all(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute).split(/\s+/)) {
          expect(document.getElementById(id), `${named(element)}: ${attribute} names ${id}, which is not there`)
        }
      }
    }
    for (const table of all("table")) {
      expect(words(table.caption?.textContent ?? ""), `${named(table)} has no caption`)
      for (const header of table.querySelectorAll("th")) {
        expect(header.scope, `${named(header)} has no scope`)
      }
      expect(table.tHead?.rows.length === 1, `${named(table)} has no header row`)
    }
    for (const element of all("script, link, iframe, img, object, embed, base, form, [onclick], [onload]")) {
      expect(false, `${named(element)} has no place in the page`)
    }
    for (const link of all("a[href^='#']")) {
      const place = document.getElementById(link.getAttribute("href").slice(1))
      expect(place, `${named(link)} leads to ${link.getAttribute("href")}, which is not there`)
    }
    for (const link of all("a[href]")) {
      expect(/^(https?:\/\/|#)/.test(link.getAttribute("href")), `${named(link)} leads to ${link.getAttribute("href")}`)
    }
    return wrong
  }

  // What the keyboard must reach, in order.
  function focusable() {
    return shown(FOCUSABLE).filter((element) => element.tabIndex >= 0).map(named)
  }

  // What the keyboard is at for the first time, and why its mark cannot be seen.
  const visited = new WeakSet()
  function focused() {
    const element = document.activeElement
    if (!element || element === document.body || element === document.documentElement) return null
    if (visited.has(element)) return null
    visited.add(element)
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    let unseen = ""
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) unseen = "it has no outline"
    else if (contrast(style.outlineColor, ground(element.parentElement)) < 3) unseen = "its outline is too pale"
    else if (box.width < 8 || box.height < 8 || style.clipPath !== "none") unseen = "it is too small to see"
    else if (box.bottom < 0 || box.top > innerHeight) unseen = "it is outside the window"
    return { name: named(element), unseen, isFolded: element.localName === "summary" && !element.parentElement.open }
  }

  // Colours, as the browser computes them.
  function channels(color) {
    const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0]
    return { rgb: [red, green, blue], alpha }
  }
  function luminance(color) {
    const [red, green, blue] = channels(color).rgb.map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  function ground(element) {
    for (; element; element = element.parentElement) {
      const color = getComputedStyle(element).backgroundColor
      if (channels(color).alpha === 1) return color
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)"
  }

  // Borders of ratings and of cells, and the words and lines of pictures, that cannot be told from their ground.
  function pale() {
    const wrong = []
    for (const rating of shown(".rating")) {
      const style = getComputedStyle(rating)
      if (style.borderTopStyle !== "solid" || parseFloat(style.borderTopWidth) < 2) {
        wrong.push(`${named(rating)} has no border`)
      } else if (contrast(style.borderTopColor, ground(rating.parentElement)) < 3) {
        wrong.push(`${named(rating)}: its border is too pale`)
      }
      if (contrast(style.color, ground(rating)) < 4.5) wrong.push(`${named(rating)}: its word is too pale`)
    }
    for (const cell of shown("th, td")) {
      const style = getComputedStyle(cell)
      if (style.borderTopStyle !== "solid" || contrast(style.borderTopColor, ground(cell)) < 3) {
        wrong.push(`${named(cell)}: its border is too pale`)
        break
      }
    }
    for (const picture of shown("svg")) {
      const paper = getComputedStyle(picture.querySelector("rect")).fill
      for (const label of picture.querySelectorAll("text")) {
        const ink = getComputedStyle(label).fill
        if (contrast(ink, paper) < 4.5) wrong.push(`${named(label)} of ${named(picture)}: ${ink} on ${paper}`)
      }
      for (const line of picture.querySelectorAll("path[stroke-width], circle")) {
        const style = getComputedStyle(line)
        const ink = style.fill === "none" ? style.stroke : style.fill
        if (contrast(ink, paper) < 3) wrong.push(`a line of ${named(picture)}: ${ink} on ${paper}`)
      }
    }
    return wrong
  }

  // How far the page can be scrolled sideways, and what makes it so wide.
  function wide() {
    const width = document.documentElement.clientWidth
    if (document.scrollingElement.scrollWidth <= width) return []
    const guilty = shown("body *").filter((element) => element.getBoundingClientRect().right > width + 1)
    return [`${document.scrollingElement.scrollWidth} pixels in ${width}`, ...guilty.slice(0, 5).map(named)]
  }

  // Texts that are cut off, or that leave the block or cell that they belong to and so cover something else.
  function cut() {
    const wrong = []
    for (const element of shown("body *")) {
      if (element.closest(".skip, svg")) continue
      const style = getComputedStyle(element)
      const isCut = (overflow, needed, there) => /hidden|clip/.test(overflow) && needed > there + 1
      if (isCut(style.overflowX, element.scrollWidth, element.clientWidth) ||
          isCut(style.overflowY, element.scrollHeight, element.clientHeight)) {
        wrong.push(`${named(element)} is cut off`)
      }
      if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth && element.tabIndex < 0) {
        wrong.push(`${named(element)} scrolls, and no keyboard can scroll it`)
      }
    }
    const range = document.createRange()
    for (const element of shown(BLOCKS)) {
      if (!words(element.textContent)) continue
      range.selectNodeContents(element)
      const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
      if (text.right > box.right + 1 || text.left < box.left - 1 || text.bottom > box.bottom + 4) {
        wrong.push(`${named(element)} leaves its place`)
      }
    }
    return wrong
  }

  // Labels of pictures that are too small, leave the picture or cover another.
  function labels(least) {
    const wrong = []
    for (const picture of shown("svg")) {
      const paper = picture.getBoundingClientRect()
      const boxes = [...picture.querySelectorAll("text")].map((label) => {
        const size = parseFloat(getComputedStyle(label).fontSize) * label.getScreenCTM().a
        if (size < least - 0.05) wrong.push(`${named(label)} of ${named(picture)}: ${size.toFixed(1)} pixels`)
        return [label, label.getBoundingClientRect()]
      })
      boxes.forEach(([label, box], place) => {
        if (box.left < paper.left || box.right > paper.right || box.top < paper.top - 2 || box.bottom > paper.bottom) {
          wrong.push(`${named(label)} leaves ${named(picture)}`)
        }
        for (const [other, taken] of boxes.slice(place + 1)) {
          // The box of a text is a third higher than its letters.
          const [shared, lap] = [Math.min(box.right, taken.right) - Math.max(box.left, taken.left),
            Math.min(box.bottom, taken.bottom) - Math.max(box.top, taken.top)]
          if (shared > 1 && lap > box.height / 3) {
            wrong.push(`${named(label)} covers ${named(other)} of ${named(picture)}`)
          }
        }
      })
    }
    return wrong
  }

  return { text, structure, focusable, focused, pale, wide, cut, labels }
})()
