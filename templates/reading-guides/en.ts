import { paragraph, type ReadingGuides } from "./reading-guide.js";

const effort = "Reading the smileys for effort";
const economy = "Reading the smileys for economy";

const explanations = {
  notReported: "“Not reported” means that no assessment came in on time. It follows in the next follow-up.",
  postponed:
    "“Postponed by decision” means that the milestone has been moved by a political decision and is not rated now.",
  unresolved:
    "A dashed circle with a question mark means that the smiley of the original follow-up cannot be told apart: it is either neutral or sad.",
};

function introduction({ title, fiscalYear }: { title: string; fiscalYear: number }) {
  return [
    paragraph(
      `This is a follow-up on ${title}. Two kinds of smiley are given: one for the effort and one for the economy. This happens four times: at the three budget follow-ups of the year and finally as at 31 December ${fiscalYear}.`,
    ),
    paragraph(
      "Effort is measured by milestones. A milestone is a step towards what the item is meant to achieve and belongs to one of the four follow-ups. Where a milestone asks for something to be examined or drawn up, the only question is whether that has been done; the result itself is a matter for the committee concerned.",
    ),
  ];
}

const economyDefinitions = [
  { smiley: "happy", meaning: "Spending is within the budget, or the saving has been made." },
  { smiley: "sad", meaning: "The budget is exceeded, or the saving will not be made within the budget period." },
] as const;

export const readingGuides: ReadingGuides = {
  "2017": (agreement) => ({
    title: "How to read this report",
    blocks: [
      ...introduction(agreement),
      {
        kind: "smileys",
        heading: effort,
        definitions: [
          { smiley: "happy", meaning: "What the milestone describes is in place." },
          {
            smiley: "neutral",
            meaning: "The milestone is only partly reached, but the goal can still be met in the budget period.",
          },
          {
            smiley: "sad",
            meaning: "The milestone is not reached and, as things stand, will not be within the budget period.",
          },
        ],
      },
      paragraph("The economy is given one smiley at each follow-up. It is seen against the budget as adopted."),
      { kind: "smileys", heading: economy, definitions: economyDefinitions },
    ],
    explanations,
  }),
  "2018": (agreement) => ({
    title: "How to read this report",
    blocks: [
      ...introduction(agreement),
      {
        kind: "smileys",
        heading: effort,
        definitions: [
          { smiley: "happy", meaning: "What the milestone describes is in place." },
          {
            smiley: "neutral",
            meaning: "The milestone is only partly reached, but the goal can still be met in the budget period.",
          },
          {
            smiley: "sad",
            meaning:
              "The milestone is not reached and, as things stand, will not be within the budget period. A political decision on a corrective action is needed.",
          },
        ],
      },
      paragraph(
        "At some follow-ups there is no milestone. Where the latest smiley for effort was happy, it is carried forward, and beside it stands the follow-up it comes from. Where it was neutral or sad, the effort is assessed again against what was outstanding.",
      ),
      paragraph(
        "The economy is given one smiley at each follow-up. If the economy has changed since the budget was adopted, the budget follow-up deals with it and proposes where the money is to come from instead. Once the council has approved a change, the changed economy is what counts.",
      ),
      { kind: "smileys", heading: economy, definitions: economyDefinitions },
    ],
    explanations,
  }),
};
