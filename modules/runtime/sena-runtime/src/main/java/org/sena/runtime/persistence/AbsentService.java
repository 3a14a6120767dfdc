package org.sena.runtime.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A service of the portal that generated code asks for and SENA never calls.
 *
 * <p>It must be there, or the components that refer to it don't start. It must not pretend: every
 * call of it is refused, with what to use instead.
 */
final class AbsentService implements InvocationHandler {

    private final Class<?> type;
    private final String instead;

    private AbsentService(Class<?> type, String instead) {
        this.type = type;
        this.instead = instead;
    }

    static <T> T of(Class<T> type, String instead) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        new AbsentService(type, instead)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "equals":
                return proxy == arguments[0];
            case "hashCode":
                return System.identityHashCode(proxy);
            case "toString":
                return "absent " + type.getSimpleName();
            default:
                throw new UnsupportedOperationException(
                        type.getSimpleName()
                                + "."
                                + method.getName()
                                + " is not in SENA's runtime: "
                                + instead);
        }
    }
}
