package org.readback.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Opens what a {@link Browser} test asks for; leaves a picture in {@code target/browser} when it fails. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.find().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("a missing Chromium is a failure under CI");
        }
        System.err.println("*** " + Chromium.MISSING + " Skipped: " + test.getDisplayName());
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Session session =
                test.getStore(NAMESPACE).computeIfAbsent(Session.class, key -> new Session(test), Session.class);
        return parameter.getParameter().getType() == Page.class ? session.page : session.context;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Session session = test.getStore(NAMESPACE).get(Session.class, Session.class);
        if (session != null && test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName() + ".png";
            session.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name)));
        }
    }

    /** One test's window; the store closes it when the test is over. */
    private static final class Session implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;

        Session(ExtensionContext test) {
            Browser wish = AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), Browser.class)
                    .or(() -> AnnotationSupport.findAnnotation(test.getRequiredTestClass(), Browser.class))
                    .orElseThrow();
            Chromium chromium = test.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
            context = chromium.browser()
                    .newContext(new NewContextOptions()
                            .setBaseURL(ConfigProvider.getConfig().getValue("test.url", String.class))
                            .setJavaScriptEnabled(wish.javaScript())
                            .setViewportSize(wish.width(), wish.height())
                            .setForcedColors(wish.forcedColors() ? ForcedColors.ACTIVE : ForcedColors.NONE)
                            .setColorScheme(wish.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
            context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
            page = context.newPage();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
