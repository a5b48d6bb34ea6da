package org.readback.account.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.account.person.Appearance;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.account.person.SignedInPerson;
import org.readback.account.person.TextSize;
import org.readback.account.person.Theme;
import org.readback.web.PageContext;

/** Makes of a token the person it belongs to, with their roles as they are at this moment. */
@ApplicationScoped
class SignInIdentityProvider implements IdentityProvider<SignInRequest> {
    private final SignIns signIns;

    SignInIdentityProvider(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Class<SignInRequest> getRequestType() {
        return SignInRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SignInRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signIns.find(request.token())
                .map(SignInIdentityProvider::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Person person) {
        Appearance look = person.look();
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new SignedInPerson(
                        person.id(),
                        person.login(),
                        person.zone(),
                        person.password().temporary()))
                .addRoles(person.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .addAttribute(PageContext.DISPLAY_NAME, person.displayName())
                .addAttribute(PageContext.THEME, look.theme() == Theme.SYSTEM ? "" : lower(look.theme()))
                .addAttribute(PageContext.TEXT_SIZE, look.textSize() == TextSize.NORMAL ? "" : lower(look.textSize()))
                .addAttribute(PageContext.SOUNDS, look.sounds())
                .addAttribute(KeysInPages.ATTRIBUTE, look.ownKeys());
        person.language().ifPresent(language -> identity.addAttribute(PageContext.LANGUAGE, language));
        return identity.build();
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
