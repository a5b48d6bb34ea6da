package org.readback.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** What is wrong with a form is said in the language of its page. */
@ApplicationScoped
class ValidationLanguage implements LocaleResolver {
    private final Texts texts;

    ValidationLanguage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return texts.language().locale();
    }
}
