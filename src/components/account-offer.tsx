/** What an account is good for, and the two ways to one. */
export function AccountOffer() {
  return (
    <>
      <p className="mt-5 max-w-[60ch] text-lead">
        You need no account: what you enter is kept for this browser without one. With an account it is on
        your other devices, too, and outlives this browser.
      </p>
      <p className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-4 font-sans">
        <a
          href="/account/sign-up"
          className="bg-accent text-paper hover:bg-ink inline-flex min-h-11 items-center rounded px-5 font-medium no-underline"
        >
          Make an account
        </a>
        <a href="/account/sign-in" className="inline-flex min-h-11 items-center">
          Sign in
        </a>
      </p>
    </>
  );
}
