package org.readback.account.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people call the browser that names itself in a user agent line.
 *
 * @param browser e.g. "Firefox", empty if it is not known
 * @param system e.g. "Windows", empty if it is not known
 */
public record BrowserName(String browser, String system) {
    // Later ones pretend to be earlier ones, so they are asked for first.
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "CriOS", "Chrome", "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "CrOS",
            "ChromeOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    /** What a browser calls itself, made short. */
    public static BrowserName of(String userAgent) {
        return new BrowserName(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... keysAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < keysAndNames.length; i += 2) {
            names.put(keysAndNames[i], keysAndNames[i + 1]);
        }
        return names;
    }
}
