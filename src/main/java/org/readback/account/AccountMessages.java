package org.readback.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accounts say: first run, signing in, one's own account, passwords. */
@MessageBundle("account")
public interface AccountMessages {
    // --- first run

    @Message("Make the first account")
    String firstRun();

    @Message("Welcome to Readback")
    String welcome();

    @Message(
            "There is no account yet. Whoever fills in this form becomes the administrator, who adds everybody else. You"
                    + " can also review and write questions at once.")
    String whoIsFirst();

    @Message("Your name")
    String yourName();

    @Message("As others read it.")
    String nameHint();

    @Message("What you type to sign in, e.g. jane.doe.")
    String loginHint();

    @Message("Make the account")
    String makeAccount();

    @Message("You are the administrator. Review your first questions, or add people under People.")
    String madeFirst();

    @Message("There is an administrator already. Please sign in, or ask them for an account.")
    String tooLate();

    // --- signing in and out

    @Message("Sign in")
    String signIn();

    @Message("Your sign-in has ended. Sign in again and you come back to where you were; what you had typed into a form"
            + " and not sent yet was not kept.")
    String signInEnded();

    @Message("Sign-in name")
    String login();

    @Message("Password")
    String password();

    @Message("No account, or the password forgotten? The administrator can help with both.")
    String noAccount();

    @Message("This sign-in name and password do not belong together.")
    String wrongPassword();

    @Message("There were too many wrong tries. Please try again in {#if minutes == 1}a minute{#else}{minutes}"
            + " minutes{/if}. Browsers that are signed in stay so.")
    String tooManyTries(long minutes);

    @Message("Many people are signing in at this moment. Please try again in a few seconds.")
    String signInBusy();

    @Message("You are signed out.")
    String signedOut();

    // --- one's own account

    @Message("Your account")
    String yours();

    @Message("You sign in as")
    String signInAs();

    /** @param administrators their names, one after the other */
    @Message("Your account has no role yet, so this page is all that it opens. Ask an administrator to give you one:"
            + " {administrators}.")
    String noRole(String administrators);

    @Message("Studying and progress need the role Staffer. An administrator can give it to you: {administrators}.")
    String noStudy(String administrators);

    @Message("Your roles:")
    String yourRoles();

    @Message(
            "{#when role}{#is STAFFER}Staffer{#is INSTRUCTOR}Instructor{#is LEAD}Lead{#is ADMINISTRATOR}Administrator{/when}")
    String role(Role role);

    @Message("Name and place")
    String nameAndPlace();

    @Message("Name")
    String name();

    @Message("Time zone")
    String zone();

    @Message("Your study days turn over at four in the morning there.")
    String zoneHint();

    @Message("Language of the pages")
    String language();

    @Message("Reports and questions stay in the language they were written in.")
    String languageHint();

    @Message("As my browser asks for")
    String languageOfBrowser();

    @Message("Save name and place")
    String saveName();

    @Message("Your name, time zone and language are saved.")
    String nameSaved();

    @Message("Study")
    String study();

    @Message("New cards a day")
    String newPerDay();

    @Message("From 0 to 1000. Each new card brings about ten reviews in the weeks that follow.")
    String newPerDayHint();

    @Message("Desired retention in per cent")
    String retention();

    @Message(
            "How many of the due cards you want to recall, from 70 to 99. Most people do best with 90; each step above it"
                    + " costs many more reviews.")
    String retentionHint();

    @Message("Single keys during study, such as {undo} to undo")
    String shortcuts(String undo);

    @Message("Choose other keys")
    String otherKeys();

    @Message("Save study settings")
    String saveStudy();

    @Message("Your study settings are saved. They hold from the next review on.")
    String studySaved();

    @Message("More study settings: steps, limits, days off, absences")
    String moreSettings();

    @Message("What is yours")
    String own();

    @Message("Your settings, cards, answers, reviews, notes and flags, to keep or to take elsewhere.")
    String ownHint();

    @Message("Everything that is mine, as JSON")
    String ownJson();

    @Message("My cards, as CSV for a spreadsheet")
    String ownCards();

    @Message("Password and browsers")
    String passwordAndBrowsers();

    @Message("Change your password")
    String changeYours();

    @Message("Where you are signed in")
    String browsers();

    @Message("Browser")
    String browser();

    @Message("Since")
    String since();

    @Message("Last seen")
    String lastSeen();

    @Message("this one")
    String thisOne();

    /** A browser by its name and system, either of which may be empty. */
    @Message(
            "{#if browser == ''}{#if system == ''}Another browser{#else}A browser on {system}{/if}{#else if system == ''}"
                    + "{browser}{#else}{browser} on {system}{/if}")
    String browserName(String browser, String system);

    @Message("Sign out everywhere")
    String signOutEverywhere();

    @Message("You are signed out everywhere.")
    String signedOutEverywhere();

    // --- passwords

    @Message("Your password")
    String yourPassword();

    @Message("Choose your own password")
    String chooseOwn();

    @Message(
            "The password you signed in with was made by the administrator and is good for this once. Choose one that only"
                    + " you know; then everything else is open to you.")
    String chooseOwnWhy();

    @Message("Present password")
    String presentPassword();

    @Message("New password")
    String newPassword();

    @Message("The password again")
    String passwordAgain();

    @Message("The new password again")
    String newPasswordAgain();

    @Message(
            "At least 15 characters. Four or five words that have nothing to do with each other are easy to keep in mind; a"
                    + " password manager is easier.")
    String passwordHint();

    @Message("Change the password")
    String change();

    @Message("Everywhere else you will be signed out.")
    String changeEnds();

    @Message("Your password is changed. Everywhere else you are signed out.")
    String changed();

    @Message("This is not your present password.")
    String notPresent();

    @Message("This is the password you have. Choose another.")
    String samePassword();

    @Message("The two passwords differ.")
    String passwordsDiffer();

    @Message("Choose a time zone from the list.")
    String chooseZone();

    /** What is wrong with a new password. */
    @Message("{#when problem.kind}{#is TOO_SHORT}The password needs at least {problem.limit} characters; it has"
            + " {problem.length}. Four or five words that have nothing to do with each other are easy to keep in mind."
            + "{#is TOO_LONG}The password may have at most {problem.limit} characters; it has {problem.length}."
            + "{#is LEAKED}This password is on lists of leaked passwords, which are tried first. Choose another."
            + "{#is REPEATED}This password repeats itself and is soon guessed. Choose another."
            + "{#is TELLING}This password is little more than your name or the program's. Choose another.{/when}")
    String passwordProblem(PasswordRules.Problem problem);

    // --- look and sound

    @Message("Look and sound")
    String look();

    @Message("Colours")
    String colours();

    @Message("{#when theme}{#is SYSTEM}As the system has it{#is LIGHT}Light{#is DARK}Dark{/when}")
    String theme(Theme theme);

    @Message("Text size")
    String textSize();

    @Message("Beside what you set in your browser.")
    String textSizeHint();

    @Message("{#when size}{#is NORMAL}Normal{#is LARGE}Large{#is LARGER}Larger{/when}")
    String sizeOfText(TextSize size);

    @Message("A short tone with each verdict: high for right, middle for partly right, low for wrong")
    String sounds();

    @Message("Save look and sound")
    String saveLook();

    @Message("Your pages look as you chose.")
    String lookSaved();

    // --- mail address

    @Message("Mail address")
    String mailAddress();

    @Message("Never needed. Only you and the administrator see it, and mail comes only if you ask for it.")
    String mailAddressHint();

    @Message("Save the address")
    String saveMailAddress();

    @Message("Your mail address is saved.")
    String mailAddressSaved();

    @Message("Your mail address is deleted.")
    String mailAddressDeleted();

    @Message("Reminders: mail when something is due, and your calendar")
    String reminders();

    // --- keys

    @Message("Your keys")
    String yourKeys();

    @Message("Keys of a session")
    String keys();

    @Message("Single keys are switched off; you can switch them on under your account.")
    String keysOff();

    /** With marks of its own: no text that people wrote goes in here. */
    @Message("<kbd>Enter</kbd> and <kbd>Space</kbd> accept the proposed grade; the other keys are yours to choose. They"
            + " never act while you type, and capitals are the same as small letters. A screen reader that reads a page"
            + " by single letters keeps letters for itself, so signs such as <kbd>-</kbd> or <kbd>;</kbd> suit it"
            + " better.")
    String keysWhat();

    @Message("Nothing is saved yet: see the marked fields.")
    String notSaved();

    @Message("{#when action}{#is AGAIN}Again; before answering, the first option"
            + "{#is HARD}Hard; before answering, the second option"
            + "{#is GOOD}Good; before answering, the third option"
            + "{#is EASY}Easy; before answering, the fourth option{#is UNDO}Undo the last answer"
            + "{#is BURY}Bury the question until tomorrow{#is SUSPEND}Suspend the question"
            + "{#is EDIT}Edit the question, for instructors{#is CARD}The card's page{#is HELP}Show the keys{/when}")
    String keyAction(KeyAction action);

    @Message("Usually {key}")
    String usualKey(String key);

    @Message("Save the keys")
    String saveKeys();

    @Message("Your keys are saved.")
    String keysSaved();

    @Message("Back to the usual keys")
    String usualKeys();

    @Message("The keys are the usual ones again.")
    String keysUsualAgain();

    /** What is wrong with a key. */
    @Message("{#when problem}{#is NO_KEY}Give one character that a key of yours types."
            + "{#is OF_THE_BROWSER}Some browsers keep this key to search the page. Choose another."
            + "{#is DEAD}On many keyboards this key waits for a letter. Choose another."
            + "{#is DIGIT}Digits choose options; 1 to 4 can also grade. Choose another.{/when}")
    String keyProblem(KeyProblem.OfOne problem);

    /** By another action, in the words of {@link #keyAction}. */
    @Message("“{action}” has this key too. Each needs its own.")
    String keyTaken(String action);

    // --- deleting an account

    @Message("Delete your account")
    String delete();

    @Message("Delete your account: what goes, and what stays")
    String deleteWhat();

    @Message(
            "You are the only administrator left, so your account cannot be deleted: nobody could add people any more.")
    String lastAdministrator();

    @Message("Make somebody else an administrator first.")
    String makeAnother();

    @Message("First take what you want to keep")
    String takeFirst();

    @Message("Delete the account {login}")
    String deleteAccount(String login);

    @Message("I want my account and everything that is mine to be deleted for good")
    String sure();

    @Message("Tick this to say that you mean it.")
    String notSure();

    @Message("Delete my account")
    String deleteMine();

    @Message("Keep it")
    String keep();

    @Message("Goodbye")
    String goodbye();

    @Message("Your account is deleted")
    String isDeleted();

    @Message("Everything that was yours is gone, and you are signed out everywhere. Thank you for having studied here.")
    String isDeletedWhat();

    @Message("Should you want to come back, ask the administrator for a new account.")
    String comeBack();

    // --- what goes with an account: one's own, or somebody else's

    @Message("What is deleted")
    String goes();

    @Message("{#if own}your{#else}their{/if} cards, answers and reviews, those taken back too, and all figures made of"
            + " them")
    String goesCards(boolean own);

    @Message("what was learnt of how {#if own}you{#else}they{/if} forget")
    String goesMemory(boolean own);

    @Message("{#if own}your{#else}their{/if} notes, what was put aside, chosen topics and wishes for topics")
    String goesNotes(boolean own);

    @Message("{#if own}your{#else}their{/if} settings, absences, mail address and reminders, and the address of"
            + " {#if own}your{#else}their{/if} calendar")
    String goesSettings(boolean own);

    @Message(
            "{#if own}your{#else}their{/if} roles, memberships of teams, password and sign-ins: {#if own}you{#else}they"
                    + "{/if} are signed out everywhere")
    String goesAccount(boolean own);

    @Message(
            "Nothing of it can be brought back by the program. Backups made before still hold it until they are replaced.")
    String goesForGood();

    @Message("What stays")
    String stays();

    @Message("questions that {#if own}you{#else}they{/if} wrote for the bank and their versions, without {#if own}your"
            + "{#else}their{/if} name")
    String staysQuestions(boolean own);

    @Message("what {#if own}you{#else}they{/if} told the instructors about questions, without whose it was")
    String staysFlags(boolean own);

    @Message("the administrators' record of who did what to accounts, teams and the bank: its entries keep"
            + " {#if own}your{#else}their{/if} sign-in name, and one says that the account was deleted")
    String staysAudit(boolean own);
}
