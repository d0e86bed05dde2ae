/** A4 in points, the y axis pointing down. */
export const PAPER = { width: 595.28, height: 841.89 };

/** What text may stand in; running head and page number stand outside. */
export const BODY = { left: 56, top: 72, width: PAPER.width - 2 * 56, bottom: PAPER.height - 68 };

export const RUNNING_HEAD_TOP = 38;
export const PAGE_NUMBER_TOP = PAPER.height - 46;

const LABEL = 58;
const TIME = 114;
const SMILEY = 76;

/** The columns of an item's table: label, text, time, smiley. */
export const COLUMN = {
  label: { x: BODY.left, width: LABEL },
  text: { x: BODY.left + LABEL, width: BODY.width - LABEL - TIME - SMILEY },
  time: { x: BODY.left + BODY.width - TIME - SMILEY, width: TIME },
  smiley: { x: BODY.left + BODY.width - SMILEY, width: SMILEY },
};

/** The description takes the first two columns, the responsible units the last two. */
export const WIDE_COLUMN = {
  left: { x: BODY.left, width: BODY.width - TIME - SMILEY },
  right: { x: COLUMN.time.x, width: TIME + SMILEY },
};

export const CELL_PADDING = { x: 6, y: 4.5 };
export const LINE_WIDTH = 0.5;
