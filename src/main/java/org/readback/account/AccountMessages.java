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

    @Message("You have no role yet; the administrator gives them.")
    String noRole();

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
}
