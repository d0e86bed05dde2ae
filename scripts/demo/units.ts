/** The centres and the secretariat of Nordfjerd Kommune, as the agreement of 2026 prints them. */
export const CHILDREN = "Børn, Skole og Familie";
export const CULTURE = "Kultur, Fritid og Havn";
export const CARE = "Sundhed og Omsorg";
export const JOBS = "Job og Uddannelse";
export const CLIMATE = "Klima, Veje og Natur";
export const PROPERTY = "Ejendomme og Anlæg";
export const PLANNING = "Plan, Byg og Erhverv";
export const STAFF = "Personale og Arbejdsmiljø";
export const DATA = "Udviklings- og Datasekretariatet";
export const FINANCE = "Økonomi";
/** The same centre as `FINANCE`, under the name it had until the end of 2025. */
export const FINANCE_UNTIL_2025 = "Økonomi og Indkøb";

export const CHILDREN_COMMITTEE = "Børne- og Læringsudvalget";
export const CULTURE_COMMITTEE = "Kultur-, Fritids- og Havneudvalget";
export const CARE_COMMITTEE = "Sundheds- og Omsorgsudvalget";
export const JOBS_COMMITTEE = "Job- og Vækstudvalget";
export const CLIMATE_COMMITTEE = "Klima- og Teknikudvalget";
export const FINANCE_COMMITTEE = "Økonomiudvalget";
