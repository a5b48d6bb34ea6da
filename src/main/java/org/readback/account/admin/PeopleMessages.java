package org.readback.account.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.readback.account.person.Role;

/** What the administrator's pages say: people, one person, who did what. */
@MessageBundle("people")
public interface PeopleMessages {
    // --- everybody

    @Message("People")
    String people();

    @Message("Add person")
    String addPerson();

    @Message("Audit log")
    String audit();

    @Message("Name or sign-in name")
    String nameOrLogin();

    @Message("Search")
    String search();

    @Message("No names match “{words}”.")
    String nobodyNamed(String words);

    @Message("Show all")
    String everybody();

    /** How many there are; the words searched for are empty where nobody searched. */
    @Message(
            "{count} {#if count == 1}person{#else}people{/if}{#if words != ''} with “{words}” in their name{/if}, by name")
    String found(long count, String words);

    @Message("Name")
    String name();

    @Message("Sign-in name")
    String login();

    @Message("Roles")
    String roles();

    @Message("none")
    String noRole();

    @Message("disabled")
    String disabled();

    @Message("Previous page")
    String earlierNames();

    @Message("Next page")
    String laterNames();

    /** What a role is for. */
    @Message(
            "{#when role}{#is STAFFER}studies, and reads the reports{#is INSTRUCTOR}owns the bank of questions, and reads the reports"
                    + "{#is LEAD}sees how a team is doing{#is ADMINISTRATOR}adds people and sets their roles{/when}")
    String duty(Role role);

    @Message(
            "Each role opens its own pages: whoever studies beside other work is a staffer, too. Without a role a person has"
                    + " their own account only.")
    String rolesHint();

    // --- adding somebody

    @Message("The next page shows a one-time password for the first sign-in.")
    String passwordNextPage();

    @Message("How others see it.")
    String nameHint();

    @Message("What they type to sign in, for example jane.doe.")
    String loginHint();

    @Message("Add person")
    String add();

    @Message("This sign-in name is taken. Choose another one.")
    String loginTaken();

    @Message("Person added")
    String added();

    @Message("{name} is added")
    String isAdded(String name);

    @Message(
            "Hand over both. The password is shown only now and works until {name} chooses their own at the first sign-in.")
    String handOverBoth(String name);

    @Message("One-time password")
    String firstPassword();

    @Message("Add another person")
    String addAnother();

    @Message("Back to People")
    String backToPeople();

    // --- one person

    @Message("Signs in as {login}; here since {since}.")
    String signsInAs(String login, String since);

    @Message("Has not chosen a password yet.")
    String passwordTemporary();

    @Message("Save roles")
    String saveRoles();

    @Message("Forgot the password?")
    String forgotten();

    @Message("Creates a one-time password and signs the person out everywhere.")
    String forgottenWhat();

    @Message("Reset password")
    String makePassword();

    @Message("Left the team?")
    String gone();

    @Message("Disabling the account signs the person out at once. All reviews are kept.")
    String goneWhat();

    @Message("Disable {name}")
    String disable(String name);

    @Message("This account is disabled")
    String isDisabled();

    @Message("Enable {name}")
    String enable(String name);

    @Message("New password")
    String newPassword();

    @Message("A new password for {name}")
    String newPasswordFor(String name);

    @Message(
            "Hand it over. The password is shown only now and works until {name} chooses their own. They are signed out everywhere.")
    String handOver(String name);

    @Message("One-time password")
    String nextPassword();

    @Message("Back to {name}")
    String backTo(String name);

    @Message("The roles of {name} are saved.")
    String rolesSaved(String name);

    @Message("{name} can no longer sign in. All reviews stay.")
    String disabledNow(String name);

    @Message("{name} can sign in again.")
    String enabledNow(String name);

    @Message("{name} is the only administrator left. Make somebody else one first.")
    String lastAdministrator(String name);

    // --- who did what

    @Message("Nothing yet. Changes to accounts, roles, teams and questions appear here.")
    String nothingDone();

    @Message("Newest first, times in {zone}")
    String latestFirst(String zone);

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Action")
    String what();

    @Message("Subject")
    String toWhom();

    @Message("Details")
    String more();

    @Message("nobody")
    String nobody();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    /** What was done, by its code. */
    @Message(
            "{#when code}{#is 'person.first'}First account made{#is 'person.added'}Person added{#is 'person.roles'}Roles"
                    + " changed{#is 'person.studied'}Role given, as they had studied"
                    + " before{#is 'person.disabled'}Account disabled{#is 'person.enabled'}Account enabled again"
                    + "{#is 'person.deleted'}Account deleted{#is 'person.password-reset'}New password made"
                    + "{#is 'account.name'}Display name changed"
                    + "{#is 'account.mail-address'}Mail address changed{#is 'account.password'}Own password changed{#is 'account.sign-out-everywhere'}Signed out everywhere"
                    + "{#is 'team.made'}Team made{#is 'team.renamed'}Team renamed{#is 'team.deleted'}Team deleted"
                    + "{#is 'team.member-added'}Member added{#is 'team.member-removed'}Member removed"
                    + "{#is 'team.lead-set'}Made lead of the team{#is 'team.lead-unset'}No longer lead of the team"
                    + "{#is 'question.publish'}Question published{#is 'question.revise'}Question changed"
                    + "{#is 'question.retire'}Question retired{#is 'question.bring-back'}Question asked again"
                    + "{#is 'flag.settle'}Flag settled{#else}{code}{/when}")
    String action(String code);

    /** A word of an entry's detail, which is kept in English. */
    @Message("{word}")
    String detail(String word);

    @Message("Mail: {address}")
    String mail(String address);

    @Message("no. {id}")
    String number(long id);

    @Message("{login} (deleted)")
    String deletedActor(String login);

    // --- deleting somebody

    @Message("Delete {name} and all their data")
    String deleteWithAll(String name);

    @Message("Delete {name}")
    String delete(String name);

    @Message("To keep somebody out, disable the account instead: all reviews are kept.")
    String rather();

    @Message("Delete account {login}")
    String deleteAccount(String login);

    @Message("Type the sign-in name to confirm")
    String typeLogin();

    @Message("This is not the sign-in name of the account.")
    String notTheLogin();

    @Message("Cancel")
    String keep();

    @Message("{name} and all their data are deleted.")
    String deletedNow(String name);
}
