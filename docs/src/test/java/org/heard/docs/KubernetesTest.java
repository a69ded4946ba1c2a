package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The manifests, read into Kubernetes' own types: a field it does not know stands nowhere in them. */
class KubernetesTest {
    private static final Map<String, Class<?>> KINDS = Map.of(
            "Deployment", Deployment.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "Service", Service.class,
            "Ingress", Ingress.class,
            "NetworkPolicy", NetworkPolicy.class,
            "CronJob", CronJob.class,
            "PersistentVolumeClaim", PersistentVolumeClaim.class);

    @Test
    void every_manifest_is_one_that_kubernetes_knows() throws ReflectiveOperationException {
        List<String> seen = new ArrayList<>();
        for (Object document : new Yaml().loadAll(Repository.read("docs/operations/kubernetes/heard.yaml"))) {
            Map<?, ?> said = (Map<?, ?>) document;
            String kind = String.valueOf(said.get("kind"));
            Object manifest = new ObjectMapper().convertValue(said, KINDS.get(kind));
            assertThat(said.get("apiVersion"))
                    .as(kind)
                    .isEqualTo(KINDS.get(kind).getMethod("getApiVersion").invoke(manifest));
            assertThat(unknown(manifest, kind)).isEmpty();
            seen.add(kind);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(KINDS.keySet());
    }

    /** What was said but belongs nowhere, with its path. */
    private static List<String> unknown(Object value, String path) throws IllegalAccessException {
        List<String> unknown = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            for (Object one : many) {
                unknown.addAll(unknown(one, path + "[]"));
            }
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.")) {
            for (Field field : value.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                Object inside = field.get(value);
                if (field.getName().equals("additionalProperties")) {
                    ((Map<?, ?>) inside).keySet().forEach(name -> unknown.add(path + "." + name));
                } else if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                    unknown.addAll(unknown(inside, path + "." + field.getName()));
                }
            }
        }
        return unknown;
    }
}
