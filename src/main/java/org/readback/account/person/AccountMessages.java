package org.readback.account.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accounts say: first run, signing in, one's own account, passwords. */
@MessageBundle("account")
public interface AccountMessages {
    // --- first run

    @Message("Create the first account")
    String firstRun();

    @Message("Welcome to Readback")
    String welcome();

    @Message(
            "There is no account yet. This form creates the first one: the administrator, who adds everybody else and can also study and write questions.")
    String whoIsFirst();

    @Message("Your name")
    String yourName();

    @Message("How others see it.")
    String nameHint();

    @Message("What you type to sign in, for example jane.doe.")
    String loginHint();

    @Message("Create account")
    String makeAccount();

    @Message("You are the administrator. Review your first questions, or add people under People.")
    String madeFirst();

    @Message("There is an administrator already. Sign in, or ask them for an account.")
    String tooLate();

    // --- signing in and out

    @Message("Sign in")
    String signIn();

    @Message("Your sign-in has expired. Sign in again to return to where you were.")
    String signInEnded();

    @Message("Sign-in name")
    String login();

    @Message("Password")
    String password();

    @Message("No account, or forgot your password? Ask the administrator.")
    String noAccount();

    @Message("Sign-in name or password is wrong.")
    String wrongPassword();

    @Message(
            "Too many failed attempts. Try again in {#if minutes == 1}a minute{#else}{minutes} minutes{/if}. Browsers that are signed in stay signed in.")
    String tooManyTries(long minutes);

    @Message("Many people are signing in. Try again in a few seconds.")
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

    @Message("Name and time zone")
    String nameAndPlace();

    @Message("Name")
    String name();

    @Message("Time zone")
    String zone();

    @Message("Your study days turn over at four in the morning there.")
    String zoneHint();

    @Message("Language")
    String language();

    @Message("Reports and questions stay in their own language.")
    String languageHint();

    @Message("Match browser")
    String languageOfBrowser();

    @Message("Save name and time zone")
    String saveName();

    @Message("Your name, time zone and language are saved.")
    String nameSaved();

    @Message("Study")
    String study();

    @Message("New cards per day")
    String newPerDay();

    @Message("From 0 to 1000. Each new card leads to about ten reviews over the following weeks.")
    String newPerDayHint();

    @Message("Target recall in percent")
    String retention();

    @Message(
            "The share of due cards you want to recall, from 70 to 99. 90 suits most people; every point above costs many more reviews.")
    String retentionHint();

    @Message("Use single keys while studying, for example {undo} to undo")
    String shortcuts(String undo);

    @Message("Change keys")
    String otherKeys();

    @Message("Save study settings")
    String saveStudy();

    @Message("Study settings saved. They apply from the next review.")
    String studySaved();

    @Message("More study settings")
    String moreSettings();

    @Message("Your data")
    String own();

    @Message("Settings, cards, answers, reviews, notes and flags.")
    String ownHint();

    @Message("Download all my data (JSON)")
    String ownJson();

    @Message("Download my cards (CSV)")
    String ownCards();

    @Message("Password and browsers")
    String passwordAndBrowsers();

    @Message("Change password")
    String changeYours();

    @Message("Where you are signed in")
    String browsers();

    @Message("Browser")
    String browser();

    @Message("Since {when}")
    String since(String when);

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

    @Message("You signed in with a one-time password. Choose your own to continue.")
    String chooseOwnWhy();

    @Message("Current password")
    String presentPassword();

    @Message("New password")
    String newPassword();

    @Message("Repeat password")
    String passwordAgain();

    @Message("Repeat new password")
    String newPasswordAgain();

    @Message("At least 15 characters. Four or five unrelated words are easy to remember; a password manager is easier.")
    String passwordHint();

    @Message("Change password")
    String change();

    @Message("You will be signed out of all other browsers.")
    String changeEnds();

    @Message("Password changed. You are signed out of all other browsers.")
    String changed();

    @Message("This is not your current password.")
    String notPresent();

    @Message("This is your current password. Choose another one.")
    String samePassword();

    @Message("The two passwords do not match.")
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

    @Message("Appearance and sound")
    String look();

    @Message("Theme")
    String colours();

    @Message("{#when theme}{#is SYSTEM}Match system{#is LIGHT}Light{#is DARK}Dark{/when}")
    String theme(Theme theme);

    @Message("Text size")
    String textSize();

    @Message("On top of your browser settings.")
    String textSizeHint();

    @Message("{#when size}{#is NORMAL}Normal{#is LARGE}Large{#is LARGER}Larger{/when}")
    String sizeOfText(TextSize size);

    @Message("Play a short tone with each verdict: high for right, middle for partly right, low for wrong")
    String sounds();

    @Message("Save appearance")
    String saveLook();

    @Message("Appearance saved.")
    String lookSaved();

    // --- mail address

    @Message("Email address")
    String mailAddress();

    @Message("Optional. Only you and the administrator see it, and you only get email if you ask for it.")
    String mailAddressHint();

    @Message("Save address")
    String saveMailAddress();

    @Message("Email address saved.")
    String mailAddressSaved();

    @Message("Email address deleted.")
    String mailAddressDeleted();

    @Message("Reminders by email or calendar")
    String reminders();

    // --- keys

    @Message("Keys")
    String yourKeys();

    @Message("Keys")
    String keys();

    @Message("Single keys are switched off. Switch them on in your account.")
    String keysOff();

    /** With marks of its own: no text that people wrote goes in here. */
    @Message("<kbd>Enter</kbd> and <kbd>Space</kbd> accept the proposed grade; the other keys are yours to choose. They"
            + " never act while you type, and capitals are the same as small letters. A screen reader that reads a page"
            + " by single letters keeps letters for itself, so signs such as <kbd>-</kbd> or <kbd>;</kbd> suit it"
            + " better.")
    String keysWhat();

    @Message("{#when action}{#is AGAIN}Again; before answering, the first option"
            + "{#is HARD}Hard; before answering, the second option"
            + "{#is GOOD}Good; before answering, the third option"
            + "{#is EASY}Easy; before answering, the fourth option{#is UNDO}Undo the last answer"
            + "{#is BURY}Bury the question until tomorrow{#is SUSPEND}Suspend the question"
            + "{#is EDIT}Edit the question, for instructors{#is CARD}The card's page{#is HELP}Show the keys{/when}")
    String keyAction(KeyAction action);

    @Message("Default: {key}")
    String usualKey(String key);

    @Message("Save keys")
    String saveKeys();

    @Message("Keys saved.")
    String keysSaved();

    @Message("Restore defaults")
    String usualKeys();

    @Message("Default keys restored.")
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

    @Message("Delete your account")
    String deleteWhat();

    @Message("You are the only administrator, so your account cannot be deleted.")
    String lastAdministrator();

    @Message("Make somebody else an administrator first.")
    String makeAnother();

    @Message("Download your data first")
    String takeFirst();

    @Message("Delete account {login}")
    String deleteAccount(String login);

    @Message("Delete my account and all my data permanently")
    String sure();

    @Message("Tick the box to confirm.")
    String notSure();

    @Message("Delete my account")
    String deleteMine();

    @Message("Cancel")
    String keep();

    @Message("Goodbye")
    String goodbye();

    @Message("Your account is deleted")
    String isDeleted();

    @Message("Your data is gone and you are signed out everywhere. Thank you for studying here.")
    String isDeletedWhat();

    @Message("If you want to come back, ask the administrator for a new account.")
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

    @Message("This cannot be undone. Backups keep the data until they are replaced.")
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
