/** What can be done about a password that is forgotten, for whoever wants to sign in. */
export function ForgottenPassword() {
  return (
    <section aria-labelledby="forgotten">
      <h2 id="forgotten">A forgotten password</h2>
      <p className="max-w-[60ch]">
        This installation sends no mail, so it cannot send you a way to a new password. The person who runs
        the server can set one for you. Where you are still signed in, you can go on, and take everything you
        entered out as a file.
      </p>
    </section>
  );
}

/** The same for whoever is about to choose one. */
export function NoMail() {
  return (
    <p className="text-soft mt-8 max-w-[60ch]">
      The e-mail address is your name here and nothing else: this installation sends no mail, neither to
      confirm it nor to replace a forgotten password. Keep the password where you will find it; only the
      person who runs the server can set a new one.
    </p>
  );
}
