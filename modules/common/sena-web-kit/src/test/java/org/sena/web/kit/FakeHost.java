package org.sena.web.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javax.portlet.ActionParameters;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.ActionURL;
import javax.portlet.MutableActionParameters;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletConfig;
import javax.portlet.PortletSession;
import javax.portlet.RenderParameters;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.RenderURL;

/** As much of a portlet container as one visitor of one portlet needs. */
final class FakeHost {

    final Map<String, Object> session = new HashMap<>();
    final Map<String, String> properties = new HashMap<>();
    boolean sessionEnded;
    String redirect;
    String title;
    Map<String, String[]> next = Map.of();

    /** Renders with these parameters and gives the markup. */
    String render(SenaPortlet portlet, Map<String, String[]> parameters) throws Exception {
        StringWriter markup = new StringWriter();
        RenderRequest request =
                request(
                        RenderRequest.class,
                        "getRenderParameters",
                        parameters(RenderParameters.class, parameters));
        RenderResponse response =
                fake(
                        RenderResponse.class,
                        (name, arguments) -> {
                            switch (name) {
                                case "getNamespace":
                                    return "_ns_";
                                case "getWriter":
                                    return new PrintWriter(markup);
                                case "createActionURL":
                                    return url(ActionURL.class);
                                case "createRenderURL":
                                    return url(RenderURL.class);
                                case "setTitle":
                                    title = (String) arguments[0];
                                    return null;
                                case "setProperty":
                                    properties.put((String) arguments[0], (String) arguments[1]);
                                    return null;
                                default:
                                    return null;
                            }
                        });

        portlet.render(request, response);

        return markup.toString();
    }

    /** Sends these fields to an action; {@link #next} or {@link #redirect} is where it leads. */
    void act(SenaPortlet portlet, String action, Map<String, String> fields) throws Exception {
        Map<String, String[]> sent = new HashMap<>();

        fields.forEach((name, value) -> sent.put(name, new String[] {value}));
        sent.put(ActionRequest.ACTION_NAME, new String[] {action});
        next = new LinkedHashMap<>();

        ActionResponse response =
                fake(
                        ActionResponse.class,
                        (name, arguments) -> {
                            if (name.equals("getRenderParameters")) {
                                return parameters(MutableRenderParameters.class, next);
                            }
                            if (name.equals("sendRedirect")) {
                                redirect = (String) arguments[0];
                            }
                            return null;
                        });

        portlet.processAction(
                request(
                        ActionRequest.class,
                        "getActionParameters",
                        parameters(ActionParameters.class, sent)),
                response);
    }

    PortletConfig config() {
        ListResourceBundle texts =
                new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"saved", "It is saved"}};
                    }
                };

        return fake(
                PortletConfig.class,
                (name, arguments) -> name.equals("getResourceBundle") ? texts : "sena_test");
    }

    private <T> T request(Class<T> type, String parametersMethod, Object parameters) {
        PortletSession portletSession =
                fake(
                        PortletSession.class,
                        (name, arguments) -> {
                            switch (name) {
                                case "getAttribute":
                                    return session.get(arguments[0]);
                                case "setAttribute":
                                    return session.put((String) arguments[0], arguments[1]);
                                case "removeAttribute":
                                    return session.remove(arguments[0]);
                                case "getMaxInactiveInterval":
                                    return 3600;
                                case "invalidate":
                                    session.clear();
                                    sessionEnded = true;
                                    return null;
                                default:
                                    return null;
                            }
                        });

        return fake(
                type,
                (name, arguments) -> {
                    if (name.equals(parametersMethod)) {
                        return parameters;
                    }
                    if (name.equals("getLocale")) {
                        return Locale.UK;
                    }
                    return name.equals("getPortletSession") ? portletSession : null;
                });
    }

    private static <T> T url(Class<T> type) {
        Map<String, String[]> values = new LinkedHashMap<>();

        return fake(
                type,
                (name, arguments) -> {
                    switch (name) {
                        case "getActionParameters":
                            return parameters(MutableActionParameters.class, values);
                        case "getRenderParameters":
                            return parameters(MutableRenderParameters.class, values);
                        case "toString":
                            StringBuilder address = new StringBuilder("/address");
                            values.forEach(
                                    (key, value) ->
                                            address.append('/')
                                                    .append(key)
                                                    .append('=')
                                                    .append(value[0]));
                            return address.toString();
                        default:
                            return null;
                    }
                });
    }

    private static <T> T parameters(Class<T> type, Map<String, String[]> values) {
        return fake(
                type,
                (name, arguments) -> {
                    switch (name) {
                        case "getNames":
                            return Set.copyOf(values.keySet());
                        case "getValue":
                            return values.containsKey(arguments[0])
                                    ? values.get(arguments[0])[0]
                                    : null;
                        case "getValues":
                            return values.get(arguments[0]);
                        case "setValue":
                            values.put((String) arguments[0], new String[] {(String) arguments[1]});
                            return null;
                        default:
                            return null;
                    }
                });
    }

    private static <T> T fake(Class<T> type, BiFunction<String, Object[], Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            Object answer = answers.apply(method.getName(), arguments);

                            return method.getReturnType() == void.class ? null : answer;
                        }));
    }
}
