/** The command line was used wrongly: the message says how it is meant. Exit status 2. */
export class WrongUse extends Error {}

export const usage = `archway <command>

  check [dir] [--format pretty|json|github] [--watch]
      Checks a content folder and prints every problem.
  sync [dir] [--watch]
      Checks the content and publishes it to the database.
  plan <role,…> [--from starting-point] [--have profile.json] [--optional]
       [--hours-per-week n] [--start YYYY-MM-DD] [--content dir] [--json]
      Prints the way to one or more roles, straight from the Markdown files.
  compare <role,role,…> [--from starting-point] [--have profile.json] [--content dir] [--json]
      Sets two to four roles side by side.
  moves <role> [--content dir] [--json]
      Prints where one can go from a role, the nearest first.
  mcp [--content dir]
      Answers programs by the Model Context Protocol, on standard input and output;
      with ARCHWAY_TOKEN also about the levels of the person whose token that is.
  password <e-mail>
      Sets a new password for an account, prints it, and ends all of its sessions.

Exit status: 0 fine, 1 problems in the content or the database, 2 wrong use.`;
