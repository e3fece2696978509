"use client";

interface ErrorPageProps {
  error: Error;
  reset: () => void;
}

/** What people see when the server could not make a page; the cause is in the server's log. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  // What the server says of a form that it does not take, see server/own-forms.ts, comes as the message.
  if (error.message.startsWith("Too many ")) {
    return (
      <>
        <h1>This was not taken</h1>
        <p className="mt-5 max-w-[60ch]">{error.message}</p>
        <button onClick={reset} className="text-accent mt-4 min-h-11 underline">
          Back to the page
        </button>
      </>
    );
  }
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="mt-5 max-w-[60ch]">
        The server could not reach its database, or something in it is broken. Nothing that you entered before
        is lost.
      </p>
      <button onClick={reset} className="text-accent mt-4 min-h-11 underline">
        Try again
      </button>
    </>
  );
}
