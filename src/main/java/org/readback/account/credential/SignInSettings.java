package org.readback.account.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an administrator may set about signing in. */
@ConfigMapping(prefix = "readback.sign-in")
public interface SignInSettings {
    /** How long a browser may rest before its person must sign in again. */
    @WithDefault("24H")
    Duration idle();

    /** How long a sign-in lasts at most, however busy its person is. */
    @WithDefault("14D")
    Duration absolute();

    /** How exactly the last visit is known: it is written no more often than this, so that reading pages does not write. */
    @WithDefault("5M")
    Duration seenEvery();

    /** Over how long tries are counted. */
    @WithDefault("15M")
    Duration window();

    /** Wrong passwords for one account within the window. */
    @WithDefault("10")
    int triesPerAccount();

    /** Wrong passwords from one address within the window; an office may share one. */
    @WithDefault("100")
    int triesPerAddress();

    /** How long an address from which a person signed in is remembered as theirs. */
    @WithDefault("30D")
    Duration knownAddress();

    /** Passwords hashed at the same time; each takes a core and 19 MiB. */
    @WithDefault("2")
    int hashesInFlight();

    /** Further people at one address who may wait for their hash; beyond that they are asked to come back. */
    @WithDefault("8")
    int hashesWaiting();

    /** The same for all addresses together; each of them holds a thread. */
    @WithDefault("40")
    int hashesWaitingInAll();

    /** How long somebody waits for their hash. */
    @WithDefault("10S")
    Duration hashPatience();
}
