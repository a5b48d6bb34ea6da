package org.readback.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** The texts of the interface in the language of the current request: for templates, and for code that says something. */
@ApplicationScoped
public class Texts {
    private final PageContext page;
    private final CurrentVertxRequest request;

    Texts(PageContext page, CurrentVertxRequest request) {
        this.page = page;
        this.request = request;
    }

    /** A message bundle in the reader's language; in English where there is no request. */
    public <T> T of(Class<T> bundle) {
        return of(bundle, language());
    }

    /** A message bundle in a language that was just chosen, in the reader's where none was. */
    public <T> T in(Class<T> bundle, Optional<Language> chosen) {
        return of(bundle, chosen.orElseGet(this::language));
    }

    /** A message bundle in a language. */
    public static <T> T of(Class<T> bundle, Language language) {
        // The default language's bundle is the interface itself and has no qualifier.
        return language == Language.ENGLISH
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    /** The reader's language; English where there is no request. */
    public Language language() {
        ManagedContext scope = Arc.container().requestContext();
        return scope.isActive() && request.getCurrent() != null ? page.language() : Language.ENGLISH;
    }

    /** Every template is rendered in the reader's language, whoever renders it; who knows better sets it afterwards. */
    void eachTemplate(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(this::translate);
    }

    private void translate(TemplateInstance instance) {
        // A message, whose template is called bundle_key, is in the language of its bundle; the default one does not
        // say so itself.
        if (!instance.getTemplate().getId().contains("_")) {
            instance.setLocale(language().locale());
        }
    }
}
