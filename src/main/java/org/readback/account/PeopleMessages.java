package org.readback.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the administrator's pages say: people, one person, who did what. */
@MessageBundle("people")
public interface PeopleMessages {
    // --- everybody

    @Message("People")
    String people();

    @Message("Add a person")
    String addPerson();

    @Message("Who did what")
    String audit();

    @Message("Name or sign-in name")
    String nameOrLogin();

    @Message("Search")
    String search();

    @Message("Nobody's name contains “{words}”.")
    String nobodyNamed(String words);

    @Message("Show everybody")
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

    @Message("Earlier names")
    String earlierNames();

    @Message("Later names")
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

    @Message("You get a password for the person's first sign-in on the next page; they choose their own then.")
    String passwordNextPage();

    @Message("As others read it.")
    String nameHint();

    @Message("What they type to sign in, e.g. jane.doe.")
    String loginHint();

    @Message("Add the person")
    String add();

    @Message("Somebody has this sign-in name already. Choose another.")
    String loginTaken();

    @Message("Person added")
    String added();

    @Message("{name} is added")
    String isAdded(String name);

    @Message(
            "Hand over these two. The password is shown only now and works until {name} has chosen their own at the first"
                    + " sign-in.")
    String handOverBoth(String name);

    @Message("Password for the first sign-in")
    String firstPassword();

    @Message("Add another person")
    String addAnother();

    @Message("Back to people")
    String backToPeople();

    // --- one person

    @Message("Signs in as {login}; here since {since}.")
    String signsInAs(String login, String since);

    @Message("Has not chosen a password of their own yet.")
    String passwordTemporary();

    @Message("Save roles")
    String saveRoles();

    @Message("Password forgotten?")
    String forgotten();

    @Message("Make one for a single sign-in. The person is signed out everywhere.")
    String forgottenWhat();

    @Message("Make a new password")
    String makePassword();

    @Message("Gone from the team?")
    String gone();

    @Message("Disable the account. The person is signed out at once; every review stays.")
    String goneWhat();

    @Message("Disable {name}")
    String disable(String name);

    @Message("This account is disabled")
    String isDisabled();

    @Message("Let {name} sign in again")
    String enable(String name);

    @Message("New password")
    String newPassword();

    @Message("A new password for {name}")
    String newPasswordFor(String name);

    @Message(
            "Hand it over. It is shown only now and works until {name} has chosen their own. They are signed out everywhere.")
    String handOver(String name);

    @Message("Password for the next sign-in")
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

    @Message("The latest first, times in {zone}")
    String latestFirst(String zone);

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("To whom or what")
    String toWhom();

    @Message("More")
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

    @Message("Delete {name} with everything that is theirs")
    String deleteWithAll(String name);

    @Message("Delete {name}")
    String delete(String name);

    @Message("To keep somebody out, disable the account instead: then every review stays.")
    String rather();

    @Message("Delete the account {login}")
    String deleteAccount(String login);

    @Message("Type the sign-in name, to be sure")
    String typeLogin();

    @Message("This is not the sign-in name of the account.")
    String notTheLogin();

    @Message("Keep the account")
    String keep();

    @Message("{name} is deleted, with everything that was theirs.")
    String deletedNow(String name);
}
