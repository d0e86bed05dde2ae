const items = (count: number) => (count === 1 ? "1 punkt" : `${count} punkter`);

/** The pages on which a file is looked at and taken in. */
export const importPageTexts = {
  link: "Hent en rapport eller en aftale ind",
  upload: {
    heading: "Hent en rapport eller en aftale ind",
    lead: "Vælg en opfølgning i Word eller en aftale, der er eksporteret herfra. Først ser du, hvad der vil komme ind; intet ændres, før du siger ja.",
    file: "Fil",
    hint: (megabytes: number) =>
      `Et Word-dokument (.docx) eller en eksporteret aftale (.json) på højst ${megabytes} MB.`,
    submit: "Se, hvad der vil komme ind",
    reading: "Filen sendes og læses. Det kan tage et øjeblik.",
    refused: "Filen kan ikke hentes ind",
    missing: "Vælg en fil.",
    waitingHeading: "Filer, du ikke er færdig med",
    waitingHint: "De glemmes et døgn efter, at de er sendt.",
    sentAt: (instant: string) => `sendt ${instant}`,
    forgotten: "Filen er glemt, og intet af den er hentet ind.",
  },
  preview: {
    heading: (file: string) => `Se, hvad der vil komme ind: ${file}`,
    lead: "Intet er hentet ind endnu. Det, der er her i forvejen, bliver stående; kun det, der mangler, kommer til.",
    nothing: "Alt, hvad der står i filen, er her allerede. Der er intet at hente ind.",
    refused: "Filen kan ikke hentes ind, som tingene er",
    changed:
      "Nogen har ændret noget, siden du så, hvad der ville komme ind, og intet er hentet ind endnu. Se det igennem igen.",
    another: "Vælg en anden fil",
    change: {
      added: "Aftalen er ny her.",
      extended: "Aftalen er her i forvejen og bliver udvidet.",
      unchanged: "Aftalen er her i forvejen og bliver ikke ændret.",
    },
    facts: {
      held: "Opfølgninger",
      chapters: "Temaer",
      items: "Punkter",
      milestones: "Milepæle",
      effort: "Indsats",
      economy: "Økonomi",
      none: "ingen",
      noSmileys: "ingen smileys",
    },
    factsHeading: "Sådan vil aftalen se ud",
    unresolvedHeading: (count: number) => `Uafklarede smileys (${count})`,
    unresolved:
      "Mellemfornøjet og sur er trykt ens i filen. Smileyerne tæller som ikke glade, indtil de er aflæst. Når filen er hentet ind, aflæses hver med et klik.",
    unresolvedLink: "Uafklarede smileys, der er her i forvejen",
    glyph: (place: string, glyph: string) => `${place}: trykt som ${glyph}`,
    findings: {
      hindrance: (count: number) => (count === 1 ? "1 hindring" : `${count} hindringer`),
      warning: (count: number) => (count === 1 ? "1 advarsel" : `${count} advarsler`),
      note: (count: number) => (count === 1 ? "1 bemærkning" : `${count} bemærkninger`),
    },
    findingsHeading: "Brud på reglerne",
    findingsExplain:
      "Det, der bryder en regel, hentes ind, som det står, og kan ses her bagefter. Intet rettes i det stille.",
    noFindings: "Alle regler er overholdt.",
    problemsHeading: "Det, der ikke kunne læses",
    leftOut: (count: number) => `Kommer ikke med (${count})`,
    notes: (count: number) => `Bør ses efter (${count})`,
    differencesHeading: (count: number) => `Det, der står anderledes i filen (${count})`,
    differencesExplain: "Det, der er her i forvejen, bliver stående.",
    showAll: (count: number) => `Vis alle ${count}`,
    more: (count: number) => `… og ${count} til`,
    submitHeading: "Skal filen hentes ind?",
    accept: (count: number) =>
      count === 1
        ? "Hent resten ind uden det, der ikke kunne læses"
        : `Hent resten ind uden de ${count} ting, der ikke kunne læses`,
    acceptMissing: "Sig ja til, at noget ikke kommer med, eller ret dokumentet og send det igen.",
    submit: "Hent ind",
    importing: "Filen hentes ind.",
    forget: "Fortryd",
  },
  told: {
    heading: "Filen er hentet ind",
    agreement: (chapters: number, count: number) =>
      `Aftalen har nu ${chapters === 1 ? "1 tema" : `${chapters} temaer`} og ${items(count)}.`,
    extras: (count: number) => `${items(count)} fra tidligere aftaler er med som ekstra opfølgning.`,
    unresolved: (count: number, fiscalYear: number) =>
      `Aflæs ${count === 1 ? "den uafklarede smiley" : `de ${count} uafklarede smileys`} i aftalen om budget ${fiscalYear}`,
  },
};
export type ImportPageTexts = typeof importPageTexts;
