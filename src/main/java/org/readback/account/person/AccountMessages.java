package org.readback.account.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accounts say: first run, signing in, one's own account, passwords. */
@MessageBundle("account")
public interface AccountMessages {
    // --- first run

    @Message
    String firstRun();

    @Message
    String welcome();

    @Message
    String whoIsFirst();

    @Message
    String yourName();

    @Message
    String nameHint();

    @Message
    String loginHint();

    @Message
    String makeAccount();

    @Message
    String madeFirst();

    @Message
    String tooLate();

    // --- signing in and out

    @Message
    String signIn();

    @Message
    String signInEnded();

    @Message
    String login();

    @Message
    String password();

    @Message
    String noAccount();

    @Message
    String wrongPassword();

    @Message
    String tooManyTries(long minutes);

    @Message
    String signInBusy();

    @Message
    String signedOut();

    // --- one's own account

    @Message
    String yours();

    @Message
    String signInAs();

    /** @param administrators their names, one after the other */
    @Message
    String noRole(String administrators);

    @Message
    String noStudy(String administrators);

    @Message
    String yourRoles();

    @Message
    String role(Role role);

    @Message
    String nameAndPlace();

    @Message
    String name();

    @Message
    String zone();

    @Message
    String zoneHint();

    @Message
    String language();

    @Message
    String languageHint();

    @Message
    String languageOfBrowser();

    @Message
    String saveName();

    @Message
    String nameSaved();

    @Message
    String study();

    @Message
    String shortcuts(String undo);

    @Message
    String otherKeys();

    @Message
    String saveStudy();

    @Message
    String studySaved();

    @Message
    String moreSettings();

    @Message
    String own();

    @Message
    String ownHint();

    @Message
    String ownJson();

    @Message
    String ownCards();

    @Message
    String passwordAndBrowsers();

    @Message
    String changeYours();

    @Message
    String browsers();

    @Message
    String browser();

    @Message
    String since(String when);

    @Message
    String lastSeen();

    @Message
    String thisOne();

    /** A browser by its name and system, either of which may be empty. */
    @Message
    String browserName(String browser, String system);

    @Message
    String signOutEverywhere();

    @Message
    String signedOutEverywhere();

    // --- passwords

    @Message
    String yourPassword();

    @Message
    String chooseOwn();

    @Message
    String chooseOwnWhy();

    @Message
    String presentPassword();

    @Message
    String newPassword();

    @Message
    String passwordAgain();

    @Message
    String newPasswordAgain();

    @Message
    String passwordHint();

    @Message
    String change();

    @Message
    String changeEnds();

    @Message
    String changed();

    @Message
    String notPresent();

    @Message
    String samePassword();

    @Message
    String passwordsDiffer();

    @Message
    String chooseZone();

    /** What is wrong with a new password. */
    @Message
    String passwordProblem(PasswordRules.Problem problem);

    // --- look and sound

    @Message
    String look();

    @Message
    String colours();

    @Message
    String theme(Theme theme);

    @Message
    String textSize();

    @Message
    String textSizeHint();

    @Message
    String sizeOfText(TextSize size);

    @Message
    String sounds();

    @Message
    String saveLook();

    @Message
    String lookSaved();

    // --- mail address

    @Message
    String mailAddress();

    @Message
    String mailAddressHint();

    @Message
    String saveMailAddress();

    @Message
    String mailAddressSaved();

    @Message
    String mailAddressDeleted();

    @Message
    String reminders();

    // --- keys

    @Message
    String yourKeys();

    @Message
    String keys();

    @Message
    String keysOff();

    /** With marks of its own: no text that people wrote goes in here. */
    @Message
    String keysWhat();

    @Message
    String keyAction(KeyAction action);

    @Message
    String usualKey(String key);

    @Message
    String saveKeys();

    @Message
    String keysSaved();

    @Message
    String usualKeys();

    @Message
    String keysUsualAgain();

    /** What is wrong with a key. */
    @Message
    String keyProblem(KeyProblem.OfOne problem);

    /** By another action, in the words of {@link #keyAction}. */
    @Message
    String keyTaken(String action);

    // --- deleting an account

    @Message
    String delete();

    @Message
    String deleteWhat();

    @Message
    String lastAdministrator();

    @Message
    String makeAnother();

    @Message
    String takeFirst();

    @Message
    String deleteAccount(String login);

    @Message
    String sure();

    @Message
    String notSure();

    @Message
    String deleteMine();

    @Message
    String keep();

    @Message
    String goodbye();

    @Message
    String isDeleted();

    @Message
    String isDeletedWhat();

    @Message
    String comeBack();

    // --- what goes with an account: one's own, or somebody else's

    @Message
    String goes();

    @Message
    String goesCards(boolean own);

    @Message
    String goesMemory(boolean own);

    @Message
    String goesNotes(boolean own);

    @Message
    String goesSettings(boolean own);

    @Message
    String goesAccount(boolean own);

    @Message
    String goesForGood();

    @Message
    String stays();

    @Message
    String staysQuestions(boolean own);

    @Message
    String staysFlags(boolean own);

    @Message
    String staysAudit(boolean own);
}
