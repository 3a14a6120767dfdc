package org.sena.runtime.host.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Stands for an object of Liferay in a template: methods by name, each with what it answers. */
final class Thing implements TemplateHashModel {

    private final ObjectWrapper wrapper;
    private final Map<String, Function<List<String>, Object>> methods = new HashMap<>();

    Thing(ObjectWrapper wrapper) {
        this.wrapper = wrapper;
    }

    /** A method that answers the same whatever it is asked. */
    Thing with(String method, Object answer) {
        return with(method, arguments -> answer);
    }

    /**
     * @param answer given the arguments as texts
     */
    Thing with(String method, Function<List<String>, Object> answer) {
        methods.put(method, answer);

        return this;
    }

    @Override
    public TemplateModel get(String name) {
        Function<List<String>, Object> method = methods.get(name);

        return method == null ? null : (TemplateMethodModelEx) arguments -> call(method, arguments);
    }

    private Object call(Function<List<String>, Object> method, List<?> arguments)
            throws TemplateModelException {
        List<String> texts = arguments.stream().map(String::valueOf).toList();

        return wrapper.wrap(method.apply(texts));
    }

    @Override
    public boolean isEmpty() {
        return methods.isEmpty();
    }
}
