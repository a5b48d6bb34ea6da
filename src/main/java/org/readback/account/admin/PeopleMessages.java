package org.readback.account.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.readback.account.person.Role;

/** What the administrator's pages say: people, one person, who did what. */
@MessageBundle("people")
public interface PeopleMessages {
    // --- everybody

    @Message
    String people();

    @Message
    String addPerson();

    @Message
    String audit();

    @Message
    String nameOrLogin();

    @Message
    String search();

    @Message
    String nobodyNamed(String words);

    @Message
    String everybody();

    /** How many there are; the words searched for are empty where nobody searched. */
    @Message
    String found(long count, String words);

    @Message
    String name();

    @Message
    String login();

    @Message
    String roles();

    @Message
    String noRole();

    @Message
    String disabled();

    @Message
    String earlierNames();

    @Message
    String laterNames();

    /** What a role is for. */
    @Message
    String duty(Role role);

    @Message
    String rolesHint();

    // --- adding somebody

    @Message
    String passwordNextPage();

    @Message
    String nameHint();

    @Message
    String loginHint();

    @Message
    String add();

    @Message
    String loginTaken();

    @Message
    String added();

    @Message
    String isAdded(String name);

    @Message
    String handOverBoth(String name);

    @Message
    String firstPassword();

    @Message
    String addAnother();

    @Message
    String backToPeople();

    // --- one person

    @Message
    String signsInAs(String login, String since);

    @Message
    String passwordTemporary();

    @Message
    String saveRoles();

    @Message
    String forgotten();

    @Message
    String forgottenWhat();

    @Message
    String makePassword();

    @Message
    String gone();

    @Message
    String goneWhat();

    @Message
    String disable(String name);

    @Message
    String isDisabled();

    @Message
    String enable(String name);

    @Message
    String newPassword();

    @Message
    String newPasswordFor(String name);

    @Message
    String handOver(String name);

    @Message
    String nextPassword();

    @Message
    String backTo(String name);

    @Message
    String rolesSaved(String name);

    @Message
    String disabledNow(String name);

    @Message
    String enabledNow(String name);

    @Message
    String lastAdministrator(String name);

    // --- who did what

    @Message
    String nothingDone();

    @Message
    String latestFirst(String zone);

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String toWhom();

    @Message
    String more();

    @Message
    String nobody();

    @Message
    String earlier();

    @Message
    String later();

    /** What was done, by its code. */
    @Message
    String action(String code);

    /** A word of an entry's detail, which is kept in English. */
    @Message
    String detail(String word);

    @Message
    String mail(String address);

    @Message
    String number(long id);

    @Message
    String deletedActor(String login);

    // --- deleting somebody

    @Message
    String deleteWithAll(String name);

    @Message
    String delete(String name);

    @Message
    String rather();

    @Message
    String deleteAccount(String login);

    @Message
    String typeLogin();

    @Message
    String notTheLogin();

    @Message
    String keep();

    @Message
    String deletedNow(String name);
}
