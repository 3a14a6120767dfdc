package org.sena.arquillian;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings arguments of a test method into the framework. The classes of bundles are other classes
 * there, though of the same names.
 */
final class Arguments {

    private final ClassLoader inside;

    Arguments(ClassLoader inside) {
        this.inside = inside;
    }

    /** The method inside that stands for the one outside. */
    Method methodOf(Class<?> testClass, Method outside) throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[outside.getParameterCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = type(outside.getParameterTypes()[i]);
        }
        Class<?> declaring = inside.loadClass(outside.getDeclaringClass().getName());
        return declaring.getDeclaredMethod(outside.getName(), types);
    }

    List<Object> inside(List<Object> outside) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (Object value : outside) {
            values.add(inside(value));
        }
        return values;
    }

    private Object inside(Object value) throws ReflectiveOperationException {
        if (value instanceof Enum<?>) {
            return constant((Enum<?>) value);
        }
        if (value instanceof List<?>) {
            return inside(((List<?>) value).stream().collect(Collectors.<Object>toList()));
        }
        if (value != null && value.getClass().isArray()) {
            return array(value);
        }
        if (value == null || type(value.getClass()) == value.getClass()) {
            return value;
        }
        throw new IllegalArgumentException(
                "A "
                        + value.getClass().getName()
                        + " can't be brought into the framework; use values of the JDK and enums");
    }

    private Object constant(Enum<?> value) throws ClassNotFoundException {
        for (Object constant : type(value.getDeclaringClass()).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(value.name())) {
                return constant;
            }
        }
        throw new ClassNotFoundException(value.getDeclaringClass().getName() + "." + value);
    }

    private Object array(Object outside) throws ReflectiveOperationException {
        int length = Array.getLength(outside);
        Object array = Array.newInstance(type(outside.getClass().getComponentType()), length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, inside(Array.get(outside, i)));
        }
        return array;
    }

    private Class<?> type(Class<?> outside) throws ClassNotFoundException {
        if (outside.isPrimitive()) {
            return outside;
        }
        return Class.forName(outside.getName(), false, inside);
    }
}
