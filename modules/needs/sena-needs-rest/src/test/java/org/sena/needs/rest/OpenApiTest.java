package org.sena.needs.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.AnswerProblem;

/** The description names what the resources offer: nothing else, nothing less. */
class OpenApiTest {

    private JsonNode description;

    @BeforeEach
    void read() throws Exception {
        description =
                new JsonMapper().readTree(OpenApiTest.class.getResourceAsStream("openapi.json"));
    }

    @Test
    void every_operation_is_described_with_its_parameters() throws Exception {
        Set<String> described = new TreeSet<>();

        description
                .get("paths")
                .fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                name -> describe(path.getKey(), name, described)));

        assertEquals(String.join("\n", offered()), String.join("\n", described));
    }

    @Test
    void every_reference_leads_somewhere() {
        List<JsonNode> references = description.findValues("$ref");

        assertFalse(references.isEmpty());
        for (JsonNode reference : references) {
            assertFalse(
                    description.at(reference.asText().substring(1)).isMissingNode(),
                    reference.asText());
        }
    }

    @Test
    void every_kind_of_problem_is_described() {
        List<String> kinds = new ArrayList<>();

        description
                .at("/components/schemas/AnswerProblem/properties/kind/enum")
                .forEach(kind -> kinds.add(kind.asText()));

        assertEquals(Arrays.toString(AnswerProblem.Kind.values()), kinds.toString());
    }

    private void describe(String path, String method, Set<String> described) {
        if (method.equals("parameters")) {
            return;
        }

        JsonNode pathItem = description.get("paths").get(path);
        Set<String> parameters = new TreeSet<>();

        for (JsonNode owner : List.of(pathItem, pathItem.get(method))) {
            for (JsonNode parameter : owner.path("parameters")) {
                if (!parameter.get("in").asText().equals("header")) {
                    parameters.add(
                            parameter.get("in").asText() + " " + parameter.get("name").asText());
                }
            }
        }

        described.add(method.toUpperCase() + " " + path + " " + parameters);
    }

    private static Set<String> offered() throws Exception {
        Set<String> offered = new TreeSet<>();

        for (Class<?> type : resources()) {
            for (Method method : type.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);

                    if (http != null) {
                        offered.add(http.value() + " " + path(type, method) + " " + named(method));
                    }
                }
            }
        }

        return offered;
    }

    private static String path(Class<?> type, Method method) {
        Path path = method.getAnnotation(Path.class);

        return type.getAnnotation(Path.class).value() + (path == null ? "" : path.value());
    }

    private static Set<String> named(Method method) {
        Set<String> named = new TreeSet<>();

        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                named.add("path " + parameter.getAnnotation(PathParam.class).value());
            }
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                named.add("query " + parameter.getAnnotation(QueryParam.class).value());
            }
        }

        return named;
    }

    /** Every class of this package that has an address. */
    private static List<Class<?>> resources() throws Exception {
        List<Class<?>> resources = new ArrayList<>();
        File folder =
                new File(
                        SenaApplication.class
                                .getResource("SenaApplication.class")
                                .toURI()
                                .getPath());

        for (File file : folder.getParentFile().listFiles()) {
            String name = file.getName().replace(".class", "");

            if (file.getName().endsWith(".class") && !name.contains("$")) {
                Class<?> type = Class.forName("org.sena.needs.rest." + name);

                if (type.isAnnotationPresent(Path.class)) {
                    resources.add(type);
                }
            }
        }

        return resources;
    }
}
