package org.readback.support;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** The routes of the program, read from its pages. */
public final class Routes {
    private Routes() {}

    /**
     * One way to ask a page for something.
     *
     * @param path as declared, with its parameters in braces
     * @param fields the form fields it reads
     */
    public record Route(String method, String path, List<String> fields) implements Comparable<Route> {
        /** A path that fits the declared one. */
        public String example() {
            return path.replaceAll("\\{[^}]*}", "0");
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static SortedSet<Route> all() {
        SortedSet<Route> routes = new TreeSet<>();
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            Path root = type.getAnnotation(Path.class);
            if (root != null
                    && type.getName().startsWith("org.readback.")
                    && !ClientProxy.class.isAssignableFrom(type)) {
                for (Method method : type.getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> routes.add(new Route(verb, path(root, method), fields(method))));
                }
            }
        }
        return routes;
    }

    /** Those that take a form. */
    public static Stream<Route> forms() {
        return all().stream().filter(route -> !route.method().equals("GET"));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String joined = "/" + root.value() + "/" + (own == null ? "" : own.value());
        String path = joined.replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static List<String> fields(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Stream.ofNullable(parameter.getType().getRecordComponents())
                                .flatMap(Arrays::stream)
                                .flatMap(Routes::field)
                        : Stream.ofNullable(parameter.getAnnotation(RestForm.class))
                                .map(field -> name(field, parameter.getName())))
                .toList();
    }

    private static Stream<String> field(RecordComponent component) {
        try {
            return Stream.ofNullable(component
                            .getDeclaringRecord()
                            .getDeclaredField(component.getName())
                            .getAnnotation(RestForm.class))
                    .map(field -> name(field, component.getName()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every component of a record has a field", e);
        }
    }

    private static String name(RestForm field, String declared) {
        return field.value().isEmpty() ? declared : field.value();
    }
}
