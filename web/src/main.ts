import { createApp } from "vue";
import App from "./app/App.vue";
import "./app/styles/tokens.css";
import "./app/styles/base.css";
import "./app/styles/elder.css";

createApp(App).mount("#app");
