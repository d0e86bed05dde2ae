import { assignCoordinator } from "./assign-coordinator.js";
import { authenticate } from "./authenticate.js";
import { changePassword } from "./change-password.js";
import { changePerson } from "./change-person.js";
import { chooseLanguage } from "./choose-language.js";
import { closeFollowUp, openFollowUp, reopenFollowUp, scheduleFollowUp } from "./conduct-round.js";
import { draftMilestone } from "./draft-milestone.js";
import { addAgreement, addItemTo, editAgreement, editItemFacts } from "./edit-agreement.js";
import { editChapters } from "./edit-chapters.js";
import { followLink } from "./follow-link.js";
import {
  followUpStatus,
  implementationPlan,
  implementationStatus,
  listFollowUps,
  listRounds,
} from "./follow-up-status.js";
import { forgetUpload } from "./forget-upload.js";
import { importHistory } from "./import-history.js";
import { importUpload } from "./import-upload.js";
import { invitePerson } from "./invite-person.js";
import { issueResetLink } from "./issue-reset-link.js";
import { keepUpload } from "./keep-upload.js";
import { listPeople } from "./list-people.js";
import { nameFirstAdministrator } from "./name-first-administrator.js";
import type { World } from "./ports.js";
import { prepareReport } from "./prepare-report.js";
import { correctFollowUp, listEditions, publishFollowUp, showEdition } from "./publish-follow-up.js";
import { answerRound, rateItemEconomy, rateItemEffort } from "./rate-item.js";
import { checkAgreement, itemHistory, listAgreements, readLog, showAgreement, showItems } from "./read-agreement.js";
import { readGlyph } from "./read-glyph.js";
import { readReport } from "./read-report.js";
import { refreshSession } from "./refresh-session.js";
import { removeItem, showItemUse } from "./remove-item.js";
import { renameUnit } from "./rename-unit.js";
import { rotateKeys } from "./rotate-keys.js";
import { showCoordinator } from "./show-coordinator.js";
import { showEntry } from "./show-entry.js";
import { showExtract } from "./show-extract.js";
import { showPerson } from "./show-person.js";
import { showPublishedItem } from "./show-published-item.js";
import { listUploads, showUpload } from "./show-upload.js";
import { signIn } from "./sign-in.js";
import { signOut } from "./sign-out.js";
import { signingKeys } from "./signing-keys.js";
import { approveEntries, returnEntries, submitEntries } from "./submit-entries.js";
import { verifyLog } from "./verify-log.js";
import { writeExtraStatus } from "./write-extra-status.js";
import { addItemAt, writeItem } from "./write-item.js";

type InWorld<F> = F extends (world: World, ...rest: infer A) => infer R ? (...rest: A) => R : never;

const USE_CASES = {
  addAgreement,
  addItemAt,
  addItemTo,
  answerRound,
  approveEntries,
  assignCoordinator,
  authenticate,
  changePassword,
  changePerson,
  checkAgreement,
  chooseLanguage,
  closeFollowUp,
  correctFollowUp,
  draftMilestone,
  editAgreement,
  editChapters,
  editItemFacts,
  followLink,
  forgetUpload,
  followUpStatus,
  implementationPlan,
  implementationStatus,
  importHistory,
  importUpload,
  invitePerson,
  issueResetLink,
  itemHistory,
  keepUpload,
  listAgreements,
  listEditions,
  listFollowUps,
  listPeople,
  listRounds,
  listUploads,
  nameFirstAdministrator,
  openFollowUp,
  prepareReport,
  publishFollowUp,
  rateItemEconomy,
  rateItemEffort,
  readGlyph,
  readLog,
  readReport,
  refreshSession,
  removeItem,
  renameUnit,
  reopenFollowUp,
  returnEntries,
  rotateKeys,
  scheduleFollowUp,
  showAgreement,
  showCoordinator,
  showEdition,
  showEntry,
  showExtract,
  showItems,
  showItemUse,
  showPerson,
  showUpload,
  showPublishedItem,
  signIn,
  signOut,
  signingKeys,
  submitEntries,
  verifyLog,
  writeExtraStatus,
  writeItem,
} as const;

/** What a door or a command can ask for, with the world already in place. */
export type UseCases = { readonly [Name in keyof typeof USE_CASES]: InWorld<(typeof USE_CASES)[Name]> };

export function useCases(world: World): UseCases {
  const inWorld =
    (useCase: (world: World, ...rest: never[]) => unknown) =>
    (...rest: never[]) =>
      useCase(world, ...rest);
  const bound = Object.entries(USE_CASES).map(([name, useCase]) => [name, inWorld(useCase as never)]);
  return Object.fromEntries(bound);
}
