import { answerCall } from "@/app/api/answer";
import { findEntries } from "@/contract/entry-calls";

export const GET = answerCall(findEntries);
