import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import vue from "eslint-plugin-vue";
import globals from "globals";
import tseslint from "typescript-eslint";
import vueParser from "vue-eslint-parser";

/** The arrows between the top rooms: app → features → map, api → shared. src/rooms.test.ts holds all of them. */
const leaflet = {
  group: ["leaflet", "leaflet/*", "protomaps-leaflet"],
  message: "Leaflet is called in map/ and in *-layer.ts only.",
};
const app = { group: ["@/app/*", "**/app/*"], message: "Only app/ knows app/." };
const features = {
  group: ["@/features/*", "**/features/*"],
  message: "Nothing below app/ and features/ knows a feature.",
};
const mapAndApi = {
  group: ["@/map", "@/map/*", "@/api", "@/api/*", "**/map/*", "**/api/*"],
  message: "shared/, map/ and api/ do not know each other's insides.",
};
const insides = {
  group: ["**/features/*/*", "@/map/*", "**/map/*/*"],
  message: "Enter a feature or the map through its index.ts.",
};

const forbid = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "target/", "src/api/schema.gen.ts"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...vue.configs["flat/recommended"],
  {
    languageOptions: {
      globals: globals.browser,
      parser: vueParser,
      parserOptions: {
        parser: tseslint.parser,
        projectService: { allowDefaultProject: ["eslint.config.js"] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: [".vue"],
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // "No default" in a switch is the rule; a number in a template literal is harmless.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300 }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.vue"],
    rules: {
      "no-restricted-syntax": "off",
      "vue/multi-word-component-names": "off",
      "vue/block-lang": ["error", { script: { lang: "ts" } }],
      "vue/component-api-style": ["error", ["script-setup"]],
      "vue/no-v-html": "error",
      "vue/no-static-inline-styles": "error",
      // An absent optional prop is undefined, and the types say so.
      "vue/require-default-prop": "off",
    },
  },
  { files: ["src/shared/**"], rules: forbid(leaflet, app, features, mapAndApi) },
  { files: ["src/api/**"], rules: forbid(leaflet, app, features, { group: ["@/map", "@/map/*"] }) },
  { files: ["src/map/**"], rules: forbid(app, features, { group: ["@/api", "@/api/*"] }) },
  {
    files: ["src/features/**"],
    ignores: ["**/*-layer.ts"],
    rules: forbid(leaflet, app, insides),
  },
  { files: ["src/features/**/*-layer.ts"], rules: forbid(app, insides) },
  { files: ["src/app/**", "src/main.ts"], rules: forbid(leaflet, insides) },
  {
    // Tools ask for a default export here.
    files: ["eslint.config.js", "vite.config.ts", "src/env.d.ts"],
    languageOptions: { globals: globals.node },
    rules: { "no-restricted-syntax": "off" },
  },
  { files: ["eslint.config.js"], ...tseslint.configs.disableTypeChecked },
  prettier,
);
