package org.readback.web.error;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.readback.web.Language;

/**
 * What a person reads while the database cannot do what they asked for. It stands without the layout, because nobody knows
 * then who asks.
 *
 * @param down whether it cannot be reached at all
 * @param form what they had sent
 * @param again the address they asked for; where a form with a password was sent, the page that it stood on
 */
record UnavailablePage(boolean down, Optional<SentForm> form, String again, Language language, String styles)
        implements TemplateInstance {}
