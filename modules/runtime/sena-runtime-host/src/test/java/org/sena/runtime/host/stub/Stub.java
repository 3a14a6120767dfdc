package org.sena.runtime.host.stub;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Stands in for an interface that the container or the framework owns. */
public final class Stub {

    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    /** The method answers that, whatever it is asked. */
    public Stub with(String method, Object answer) {
        return with(method, arguments -> answer);
    }

    public Stub with(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);

        return this;
    }

    /** Methods that were not prepared answer null, zero or false. */
    public <T> T as(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            Function<Object[], Object> answer = answers.get(method.getName());

                            if (answer != null) {
                                return answer.apply(arguments);
                            }

                            return nothing(method.getReturnType());
                        }));
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }

        if (type == int.class) {
            return 0;
        }

        return type == long.class ? (Object) 0L : null;
    }
}
